/// \file
/// Exercise 2.8: choose weights that remember exactly two steps.
///
/// Nothing is trained here. You choose the numbers of a small RNN by thought, so that its output is
/// its own input two steps later, as nearly as possible:
///
/// \f[ h_t = \tanh(W_{xh} x_t + W_{hh} h_{t-1} + b_h) \qquad y_t = W_{hy} h_t + b_y
///     \qquad y_t \approx x_{t-2} \f]
///
/// The input is one number between -1 and 1 at each step, the output is one number, and
/// \f$h_0 = 0\f$. For example, the input 0.5, -0.2, 0.9, 0, 0 must come out as about
/// 0, 0, 0.5, -0.2, 0.9. No output may be wrong by more than 0.01.
///
/// Two things to find out: how a state can hold three inputs at once and hand them on, and how to
/// get a number through a tanh (nearly) unharmed.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_02_8 {

/// What you choose. H is yours too, 1 to 16.
struct Weights {
    Matrix W_xh;  ///< (H, 1)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (1, H)
    Vector b_y;   ///< (1)
};

template <class Visit, Is<Weights>... W>
void for_each(Visit&& visit, W&... w)
{
    visit("W_xh", w.W_xh...);
    visit("W_hh", w.W_hh...);
    visit("b_h", w.b_h...);
    visit("W_hy", w.W_hy...);
    visit("b_y", w.b_y...);
}

/// The weights of your delay line. A matrix is written row by row: `{{1, 2}, {3, 4}}`.
Weights delay_line();

}  // namespace unrolled::ex_02_8
