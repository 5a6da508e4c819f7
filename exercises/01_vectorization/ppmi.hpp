/// \file
/// Exercise 1.6: words are known by the company they keep.
#pragma once

#include <cstdint>

#include "tensor.hpp"

/// Exercise 1.6, PPMI.
///
/// Count which words stand near each other, and ask of each pair: is it seen more often than chance
/// would bring it about? The rows of the answer are word vectors, made without any training.
namespace unrolled::ex_01_6 {

/// \f$C_{ij}\f$: how many times the word j stands at most `window` places before or after the word
/// i. Every place of the text counts once for each of its neighbours; at the ends of the text there
/// are fewer. A negative id is a gap (the end of a sentence, say): it keeps its place, but pairs
/// with nothing.
///
/// The text 0 1 0 2 with `window` 1 gives ((0, 2, 1), (2, 0, 0), (1, 0, 0)).
///
/// \param ids the text
/// \param n_vocab the size V of the vocabulary, 1 or more
/// \param window 1 or more
/// \return the counts, (V, V)
/// \throws std::invalid_argument if `n_vocab` or `window` is less than 1
/// \throws std::out_of_range if an id is `n_vocab` or more
Matrix co_occurrence(const Ids& ids, std::int64_t n_vocab, std::int64_t window);

/// Positive pointwise mutual information in bits,
/// \f[ P_{ij} = \max\left(0, \log_2 \frac{C_{ij} \, S}{R_i \, K_j}\right) \f]
/// with the sum \f$R_i\f$ of row i, the sum \f$K_j\f$ of column j and the sum S of all counts.
/// Where \f$C_{ij} = 0\f$, the result is 0.
///
/// The counts ((3, 1), (0, 4)) have R = (4, 4), K = (3, 5) and S = 8: P = ((1, 0), (0, 0.678)),
/// since 3 * 8 / (4 * 3) = 2, 1 * 8 / (4 * 5) is less than 1, and 4 * 8 / (4 * 5) = 1.6.
///
/// \param counts (V, K): words in rows, contexts in columns; not always a square
/// \throws std::invalid_argument if a count is negative
Matrix ppmi(const Matrix& counts);

}  // namespace unrolled::ex_01_6
