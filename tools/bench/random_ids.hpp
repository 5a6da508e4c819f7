/// \file
/// A text for benchmarks.
#pragma once

#include "random.hpp"

namespace unrolled::bench {

/// `count` ids, each equally likely among `size`.
inline Ids random_ids(std::size_t count, std::size_t size, Random& random)
{
    Ids ids(count);
    for (Id& id : ids) id = static_cast<Id>(random.below(size));
    return ids;
}

}  // namespace unrolled::bench
