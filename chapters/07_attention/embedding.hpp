/// \file
/// Tokens as rows of a matrix, for sentences side by side. Sentences of
/// different lengths are padded with negative ids, which are rows of zeros.
///
///     x_t = row s_t of E                                        (7.26)
#pragma once

#include "tensor.hpp"

namespace unrolled::attention {

/// The row of each token (7.26): (T, N, D).
/// \param E (n_vocab, D) \param ids T N of them, time first; negative is
/// padding \param N sentences side by side \throws ShapeError if `ids` is not T
/// times N, std::out_of_range
Tensor3 embed(const Matrix& E, const Ids& ids, std::size_t N);

/// The gradient of E, (n_vocab, D): each row gets what its tokens got.
/// \param dxs (T, N, D) \throws ShapeError
Matrix embed_backward(const Tensor3& dxs, const Ids& ids, std::size_t n_vocab);

}  // namespace unrolled::attention
