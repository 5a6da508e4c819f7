/// \file
/// Several heads look at a sequence, each with its own queries, keys and
/// values.
///
///     q_t = W_q x_t + b_q                                     (8.1)
///     k_t = W_k x_t + b_k                                     (8.2)
///     v_t = W_v x_t + b_v                                     (8.3)
///     z_t = (z_t^1, .., z_t^h), head i by (8.4) to (8.7) from its
///           own D/h numbers of q, k and v                     (8.8)
///     y_t = W_o z_t + b_o                                     (8.9)
///
/// W_q, W_k and W_v lie below each other in one matrix W_qkv, the order in
/// which PyTorch stores them; so q, k, v and all heads are columns of one
/// product.
#pragma once

#include "affine_layer.hpp"
#include "attention.hpp"

namespace unrolled::self_attention {

/// How the rows of a batch are to be read.
struct HeadSetup {
    std::size_t heads = 1;     ///< h, must divide D.
    std::size_t N = 1;         ///< Sequences side by side: row `t N + n`.
    Mask mask = Mask::causal;  ///< The same for all.
};

/// The parameters. A gradient has the same type.
struct MultiHeadParams {
    Affine qkv;  ///< W_qkv (3D, D) and its bias.
    Affine out;  ///< W_o (D, D) and b_o.
};

/// Visit both by name.
template <class Visit, Is<MultiHeadParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("qkv", p.qkv...);
    visit("out", p.out...);
}

/// Of width D, all 0. \throws ShapeError if D is 0
MultiHeadParams zero_multi_head(std::size_t D);

/// \throws ShapeError "3 heads do not divide a width of 128"
void require_heads(std::size_t heads, std::size_t D);

/// What the way there keeps for the way back.
struct MultiHeadRun {
    Matrix qkv;                   ///< (T N, 3D)
    std::vector<Matrix> weights;  ///< (T, T) each, number `n h + i` is head i.
    Matrix z;                     ///< (T N, D), the heads side by side.
};

/// What goes back.
struct MultiHeadGrads {
    MultiHeadParams params;  ///< dL/dW_qkv, ...
    Matrix x;                ///< (T N, D), dL/dx.
};

/// Equations (8.1) to (8.8). \param x (T N, D)
/// \throws ShapeError if the heads do not divide D or N not the rows
MultiHeadRun multi_head(const MultiHeadParams& p, const HeadSetup& setup,
                        const MatrixView& x);

/// Equation (8.9), (T N, D). A function of its own, so that nobody has to keep
/// what is added to the residual at once.
Matrix merged(const MultiHeadParams& p, const MultiHeadRun& run);

/// The way back. \param dy (T N, D), dL/dy \throws ShapeError
MultiHeadGrads multi_head_backward(const MultiHeadParams& p,
                                   const HeadSetup& setup, const MatrixView& x,
                                   const MultiHeadRun& run, const Matrix& dy);

}  // namespace unrolled::self_attention
