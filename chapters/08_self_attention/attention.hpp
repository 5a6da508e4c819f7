/// \file
/// Attention of one sequence to itself: every word asks all words.
///
///     s_tj = q_t . k_j / sqrt(d_k)                       (8.4)   scores
///     a_tj = 0 for j > t, if the future is masked        (8.5)
///     a_t  = softmax(s_t), over the words that are left  (8.6)   weights
///     z_t  = sum_j a_tj v_j                              (8.7)   new words
///
/// And the way back, with dv for dL/dv:
///
///     dv_j  = sum_t a_tj dz_t                            (8.21)
///     da_tj = dz_t . v_j                                 (8.22)
///     ds_tj = a_tj (da_tj - sum_k a_tk da_tk)            (8.23)
///     dq_t  = sum_j ds_tj k_j / sqrt(d_k)                (8.24)
///     dk_j  = sum_t ds_tj q_t / sqrt(d_k)                (8.25)
///
/// Vaswani and others (2017). A word is a row; so all scores are one product,
/// Q K^T, and all sums of values another. Every matrix may be some columns of a
/// wider one: that is how the heads of multi_head.hpp are handed in.
#pragma once

#include "tensor.hpp"

namespace unrolled::self_attention {

/// Which words a word may look at.
enum class Mask {
    none,   ///< All of them.
    causal  ///< Itself and those before it.
};

/// The queries, keys and values of a sequence, as they lie somewhere.
struct Qkv {
    MatrixView Q;  ///< (T_q, d_k), what each word asks.
    MatrixView K;  ///< (T, d_k), what each word answers to.
    MatrixView V;  ///< (T, d_v), what each word has to say.
};

/// Where their gradients go.
struct QkvGrads {
    MatrixSlot Q;  ///< (T_q, d_k)
    MatrixSlot K;  ///< (T, d_k)
    MatrixSlot V;  ///< (T, d_v)
};

/// What the words look at, and what they become.
struct Attention {
    Matrix weights;  ///< (T_q, T), every row sums to 1.
    Matrix z;        ///< (T_q, d_v)
};

/// By how much the queries and keys are divided: sqrt(d_k).
Real divisor(const MatrixView& K);

/// The scores (8.4), not yet masked, (T_q, T). \throws ShapeError
Matrix scores(const MatrixView& Q, const MatrixView& K);

/// The weights (8.5) and (8.6) of scores, each row for itself, (T_q, T).
/// \param s (T_q, T) \throws ShapeError if T is 0, or T_q is not T with
/// Mask::causal
Matrix weights_of(Matrix s, Mask mask);

/// All of it, (8.4) to (8.7). \throws ShapeError
Attention attend(const Qkv& x, Mask mask);

/// The way back, (8.21) to (8.25).
/// \param weights (T_q, T), those of the way there
/// \param dz (T_q, d_v), dL/dz \param grads is overwritten \throws ShapeError
void attend_backward(const Qkv& x, const Matrix& weights, const MatrixView& dz,
                     const QkvGrads& grads);

}  // namespace unrolled::self_attention
