/// \file
/// From scores to what was looked up: one sequence of queries on one sequence
/// of keys, whatever the score.
///
///     e_ij = -infinity if key j is padding         (7.6)
///     alpha_i = softmax(e_i)                       (7.7)  the weights
///     c_i = sum_j alpha_ij v_j                     (7.8)  the context
///
/// and back, with dv for dL/dv:
///
///     dv_j = sum_i alpha_ij dc_i                             (7.9)
///     dalpha_ij = dc_i^T v_j                                 (7.10)
///     de_ij = alpha_ij (dalpha_ij - sum_k alpha_ik dalpha_ik) (7.11)
///
/// Bahdanau, Cho and Bengio (2015).
#pragma once

#include "tensor.hpp"

namespace unrolled::attention {

/// What looking gave.
struct Attention {
    Matrix weights;   ///< (T_q, T_k), each row a probability for every key.
    Matrix contexts;  ///< (T_q, D_v), for each query the weighted values.
};

/// The mask (7.6): keys from `length` on are padding and get no weight.
/// \param scores (T_q, T_k) \param length 1 .. T_k
/// \throws ShapeError if no key is left, or if there are fewer than `length`
Matrix mask_padding(Matrix scores, std::size_t length);

/// Look: (7.7) and (7.8).
/// \param scores (T_q, T_k) \param V (T_k, D_v), the value of every key
/// \throws ShapeError
Attention attend(Matrix scores, const Matrix& V);

/// What attend_backward() returns.
struct AttentionGrads {
    Matrix scores;  ///< (T_q, T_k), dL/de_ij: 0 where the weight is 0.
    Matrix V;       ///< (T_k, D_v), dL/dv_j.
};

/// Back (7.9) to (7.11). \param dcontexts (T_q, D_v), dL/dc_i
/// \throws ShapeError
AttentionGrads attend_backward(const Attention& attention, const Matrix& V,
                               const Matrix& dcontexts);

}  // namespace unrolled::attention
