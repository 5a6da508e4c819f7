/// \file
/// Why it helps to read backwards: how far a word stands from its translation.
///
/// Source and target have n words each, the target follows the source, and word
/// i is translated by word i:
///
///     forwards    d_i = n          mean n
///     backwards   d_i = 2 i - 1    mean n    (6.30)
#pragma once

#include "tensor.hpp"

namespace unrolled::seq2seq {

/// The distances d_1 .. d_n (6.30), counted on the sequence itself, (n).
/// \param reversed the source stands backwards
/// \throws std::invalid_argument if n is 0
Vector aligned_distances(std::size_t n, bool reversed);

}  // namespace unrolled::seq2seq
