/// \file
/// Word ids as row numbers, checked once at every public entry.
///
/// \namespace unrolled::vectorize
/// Chapter 1: words and sentences become numbers.
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// The row of a table that belongs to a word.
/// \param id at least 0; require_ids() has seen to that
inline std::size_t index(Id id)
{
    return static_cast<std::size_t>(id);
}

/// \throws std::out_of_range "context: id 7 at 2, expected 0 to 6" unless every
/// id is in 0 .. V-1
void require_ids(std::string_view name, std::span<const Id> ids, std::size_t V);

}  // namespace unrolled::vectorize
