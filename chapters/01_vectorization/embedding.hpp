/// \file
/// One-hot rows, the table they select from, and what each costs in memory.
///
///     e_i E        = row i of E                                   (1.6)
///     one-hot T V r,  bags s V r,  ids 4 T,  table V D r          (1.7)
///
/// e_i is a row of V numbers, 1 at i and 0 elsewhere; E is (V, D). A text has T
/// words in s sentences, a number takes r bytes.
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// The rows of `E` that belong to `ids`: the product of their one-hot rows with
/// `E`, without making the rows.  (1.6)
/// \param E (V, D)
/// \return (T, D), one row for each id
/// \throws std::out_of_range for an id outside 0 .. V-1
Matrix lookup(const Matrix& E, const Ids& ids);

/// How large a text is.
struct TextSize {
    std::size_t words = 0;       ///< T
    std::size_t sentences = 0;   ///< s
    std::size_t vocabulary = 0;  ///< V
};

/// What a text takes in each form, in bytes.  (1.7)
struct Memory {
    double one_hot = 0;  ///< T rows of V numbers.
    double bags = 0;     ///< s rows of V numbers.
    double ids = 0;      ///< T ids of 4 bytes.
    double table = 0;    ///< The embedding E, which every text shares.
};

/// \param D width of the embedding
/// \param number_size bytes of a number: 4 for float, 8 for double
Memory memory_of(const TextSize& text, std::size_t D, std::size_t number_size);

}  // namespace unrolled::vectorize
