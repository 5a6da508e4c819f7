/// \file
/// Tokens as rows of a matrix, for sentences side by side. Padding is a row of
/// zeros.
///
///     x_t = row k_t of E                                        (7.26)
#pragma once

#include "pair_batches.hpp"

namespace unrolled::attention {

/// The row of each token (7.26): (T, N, D).
/// \param E (n_vocab, D)
/// \throws ShapeError if there is no token, std::out_of_range
Tensor3 embed(const Matrix& E, const SentenceBatch& sentences);

/// The gradient of E, (n_vocab, D): each row gets what its tokens got.
/// \param dxs (T, N, D) \throws ShapeError
Matrix embed_backward(const Tensor3& dxs, const SentenceBatch& sentences,
                      std::size_t n_vocab);

}  // namespace unrolled::attention
