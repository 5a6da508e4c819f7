/// \file
/// Exercise 8.4: split into heads, and merge them again.
///
/// One softmax is one glance: a word that looks for its verb cannot look for its adjective with the
/// same weights. *Multi-head* attention (멀티 헤드 어텐션) looks several times at once. The D
/// columns of \f$Q\f$, of \f$K\f$ and of \f$V\f$ are cut into H *heads* of \f$d = D / H\f$ columns;
/// every head attends for itself, with weights of its own; and what they found is put side by side
/// again.
///
/// \f[ X^{(h)}_{t,\,c} = X_{t,\; h d + c} \qquad h = 0 \dots H - 1 \qquad c = 0 \dots d - 1 \f]
///
/// Head 0 gets the first d columns of every word, head 1 the next d, and so on: a head sees all
/// words, and of each word its own part. The first Transformer cut vectors of 512 numbers into 8
/// heads of 64. It costs no more than a single head of 512: eight times as many scores, each of an
/// eighth of the numbers.
///
/// Beware: the numbers of \f$X\f$ lie in memory row by row. Whoever gives the same memory the shape
/// (H, T, d) gets no error and heads that are made of other words.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_08_4 {

/// Cut into heads. For example, two heads of the row (1, 2, 3, 4) are (1, 2) and (3, 4).
/// \param X one word in each row, (T, D)
/// \param n_heads H
/// \return number c of word t in head h at (h, t, c); (H, T, D / H)
/// \throws std::invalid_argument if `n_heads` is less than 1 or does not divide D
Tensor3 split_heads(const Matrix& X, std::int64_t n_heads);

/// Put heads side by side: `merge_heads(split_heads(X, H))` is X, for every H that divides D.
/// \param heads (H, T, d)
/// \return (T, H d)
Matrix merge_heads(const Tensor3& heads);

}  // namespace unrolled::ex_08_4
