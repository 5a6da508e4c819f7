/// \file
/// A text and a network for benchmarks.
#pragma once

#include "product.hpp"
#include "random.hpp"
#include "walk.hpp"

namespace unrolled::bench {

/// `count` ids, each equally likely among `size`.
inline Ids random_ids(std::size_t count, std::size_t size, Random& random)
{
    Ids ids(count);
    for (Id& id : ids) id = static_cast<Id>(random.below(size));
    return ids;
}

/// Such a text for N readers and T steps, dense (T, N, D).
inline Tensor3 random_one_hot(std::size_t T, std::size_t N, std::size_t D, Random& random)
{
    return unflatten(one_hot(random_ids(T * N, D, random), D), zeros<Tensor3>(T, N, D));
}

/// Small random numbers into every parameter.
template <class Params>
void fill_weights(Params& params, Random& random)
{
    walk([&](const std::string&, auto& tensor) { fill_uniform(tensor, random, 0.1); }, params);
}

}  // namespace unrolled::bench
