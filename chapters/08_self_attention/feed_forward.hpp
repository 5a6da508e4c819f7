/// \file
/// The small network that every word goes through alone.
///
///     f = max(0, W_1 x + b_1)                 (8.15)   (F), four times as wide
///     y = W_2 f + b_2                         (8.16)   (D)
///     d(W_1 x + b_1) = df where f > 0, else 0 (8.29)
///
/// The two matrices go back by (8.26).
#pragma once

#include "affine_layer.hpp"

namespace unrolled::self_attention {

/// The parameters. A gradient has the same type.
struct FeedForwardParams {
    Affine in;   ///< W_1 (F, D) and b_1.
    Affine out;  ///< W_2 (D, F) and b_2.
};

/// Visit both by name.
template <class Visit, Is<FeedForwardParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("in", p.in...);
    visit("out", p.out...);
}

/// Of these sizes, all 0. \throws ShapeError if one is 0
FeedForwardParams zero_feed_forward(std::size_t D, std::size_t F);

/// What goes back.
struct FeedForwardGrads {
    FeedForwardParams params;  ///< dL/dW_1, ...
    Matrix x;                  ///< (R, D), dL/dx
};

/// Equation (8.15), (R, F). \param x (R, D) \throws ShapeError
Matrix unfolded(const FeedForwardParams& p, const Matrix& x);

/// Equation (8.16), (R, D). \param f what unfolded() returned
Matrix folded(const FeedForwardParams& p, const Matrix& f);

/// The way back. \param dy (R, D), dL/dy \throws ShapeError
FeedForwardGrads feed_forward_backward(const FeedForwardParams& p,
                                       const Matrix& x, const Matrix& f,
                                       const Matrix& dy);

}  // namespace unrolled::self_attention
