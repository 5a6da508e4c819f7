/// \file
/// Exercise 3.3: the gradient of every weight, summed over the steps.
///
/// The same weights work at every step, so each step adds its share to their gradient. With
/// \f$da_t\f$, the gradient of what goes into the tanh of step \f$t\f$:
///
/// \f[ da_t = (1 - h_t^2) \odot dh_t \f]
/// \f[ \frac{\partial L}{\partial W_{xh}} = \sum_{t=1}^{T} da_t\, x_t^\top \qquad
///     \frac{\partial L}{\partial W_{hh}} = \sum_{t=1}^{T} da_t\, h_{t-1}^\top \qquad
///     \frac{\partial L}{\partial b_h} = \sum_{t=1}^{T} da_t \f]
/// \f[ \frac{\partial L}{\partial W_{hy}} = \sum_{t=1}^{T} do_t\, h_t^\top \qquad
///     \frac{\partial L}{\partial b_y} = \sum_{t=1}^{T} do_t \f]
///
/// A column times a row, \f$u v^\top\f$, is a whole matrix: its number in row \f$i\f$, column
/// \f$j\f$ is \f$u_i v_j\f$. The chapter forms these sums with one product over all steps; here you
/// add them up number by number. The \f$dh_t\f$ of exercise 3.2 are given.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_3 {

/// What a run left behind, and what the way back has found so far. Row `t` is step `t`, from 0.
struct Run {
    Matrix xs;       ///< inputs, (T, D)
    Vector h0;       ///< the state before the first step, (H)
    Matrix hs;       ///< states, h0 is not among them, (T, H)
    Matrix dlogits;  ///< \f$do_t\f$, (T, V)
    Matrix dhs;      ///< \f$dh_t\f$, (T, H)
};

template <class Visit, Is<Run>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("xs", r.xs...);
    visit("h0", r.h0...);
    visit("hs", r.hs...);
    visit("dlogits", r.dlogits...);
    visit("dhs", r.dhs...);
}

/// The gradient of every weight, each of the shape of the weight.
struct Grads {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

template <class Visit, Is<Grads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("W_xh", g.W_xh...);
    visit("W_hh", g.W_hh...);
    visit("b_h", g.b_h...);
    visit("W_hy", g.W_hy...);
    visit("b_y", g.b_y...);
}

/// The gradients of all five. For example, one step of one unit with x = (2), h0 = (3), h = (0.5)
/// and dh = (4) has da = (3), so W_xh gets 6, W_hh gets 9 and b_h gets 3.
/// \param run the run, 1 step or more
Grads weight_gradients(const Run& run);

}  // namespace unrolled::ex_03_3
