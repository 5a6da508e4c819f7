/// \file
/// Words as vectors: a row of a table for each.
///
///     x_t   = E[k_t]                                    (6.7)
///     dE[k] = sum of dx_t over all t with k_t = k       (6.23)
///
/// Padding is a vector of zeros. All that is the product with a one-hot vector,
/// without its zeros.
#pragma once

#include "pair_batches.hpp"

namespace unrolled::seq2seq {

/// The vectors of words (6.7), (T, N, D). \param E (V, D)
/// \throws std::out_of_range for an id that is not below V
Tensor3 look_up(const Matrix& E, const SentenceBatch& words);

/// The gradient of the table (6.23), (V, D). \param dxs (T, N, D)
/// \throws ShapeError
Matrix look_up_backward(const Matrix& E, const SentenceBatch& words,
                        const Tensor3& dxs);

}  // namespace unrolled::seq2seq
