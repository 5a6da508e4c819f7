/// \file
/// How alike are a query and a key? Three scores that are products; query i
/// against key j, all pairs at once:
///
///     e_ij = q_i^T k_j                 (7.1)  dot
///     e_ij = q_i^T k_j / sqrt(D)       (7.2)  scaled
///     e_ij = q_i^T W_a k_j             (7.3)  general
///
/// and their gradients, with dv for dL/dv:
///
///     dq_i = sum_j de_ij k_j,  dk_j = sum_i de_ij q_i          (7.12)
///     the same with de_ij / sqrt(D)                            (7.13)
///     dq_i = W_a sum_j de_ij k_j,  dk_j = W_a^T sum_i de_ij q_i,
///     dW_a = sum_ij de_ij q_i k_j^T                            (7.14)
///
/// Luong, Pham and Manning (2015); the scale is Vaswani and others' (2017).
#pragma once

#include "tensor.hpp"

namespace unrolled::attention {

/// The gradient of what was compared.
struct PairGrads {
    Matrix Q;  ///< (T_q, D_q), dL/dq of every query.
    Matrix K;  ///< (T_k, D_k), dL/dk of every key.
};

/// The score (7.1) of every query with every key, (T_q, T_k).
/// \param Q (T_q, D), queries \param K (T_k, D), keys
/// \throws ShapeError if the widths differ
Matrix dot_scores(const Matrix& Q, const Matrix& K);

/// Back (7.12). \param dE (T_q, T_k), dL/de_ij \throws ShapeError
PairGrads dot_backward(const Matrix& Q, const Matrix& K, const Matrix& dE);

/// The score (7.2), (T_q, T_k). \throws ShapeError
Matrix scaled_scores(const Matrix& Q, const Matrix& K);

/// Back (7.13). \throws ShapeError
PairGrads scaled_backward(const Matrix& Q, const Matrix& K, Matrix dE);

/// The score (7.3), (T_q, T_k).
/// \param Q (T_q, D_q) \param K (T_k, D_k) \param W_a (D_q, D_k)
/// \throws ShapeError
Matrix general_scores(const Matrix& W_a, const Matrix& Q, const Matrix& K);

/// What general_backward() returns.
struct GeneralGrads {
    Matrix W_a;       ///< (D_q, D_k)
    PairGrads pairs;  ///< dL/dQ and dL/dK.
};

/// Back (7.14). \throws ShapeError
GeneralGrads general_backward(const Matrix& W_a, const Matrix& Q,
                              const Matrix& K, const Matrix& dE);

}  // namespace unrolled::attention
