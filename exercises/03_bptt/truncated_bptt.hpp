/// \file
/// Exercise 3.5: back through K steps, and no further.
///
/// The full gradient of a long sequence waits for its end and walks all the way back. *Truncated*
/// BPTT sends what each step's own output says back through at most \f$K\f$ steps, its own
/// included. For the output of step \f$s\f$, with \f$dh^{(s)}_t\f$ for the part of \f$dh_t\f$ that
/// comes from it:
///
/// \f[ dh^{(s)}_s = W_{hy}^\top\, do_s \qquad
///     dh^{(s)}_{t-1} = W_{hh}^\top \left( (1 - h_t^2) \odot dh^{(s)}_t \right) \f]
///
/// for \f$t = s, s - 1, \dots\f$, but no further than \f$t = s - K + 1\f$ (or 1). Every step on
/// the way adds its share to the gradients, as in exercise 3.3:
///
/// \f[ da^{(s)}_t = (1 - h_t^2) \odot dh^{(s)}_t \qquad
///     \frac{\partial L}{\partial W_{xh}} \approx \sum_s \sum_t da^{(s)}_t x_t^\top \f]
/// \f[ \frac{\partial L}{\partial W_{hh}} \approx \sum_s \sum_t da^{(s)}_t h_{t-1}^\top \qquad
///     \frac{\partial L}{\partial b_h} \approx \sum_s \sum_t da^{(s)}_t \f]
///
/// With \f$K = T\f$ nothing is cut off. A smaller \f$K\f$ stands to the full gradient as a batch
/// stands to the whole data set: a cheaper step in a direction that is nearly right.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_03_5 {

/// What a run left behind. Row `t` is step `t`, from 0.
struct Run {
    Matrix xs;          ///< inputs, (T, D)
    Vector h0;          ///< the state before the first step, (H)
    Matrix hs;          ///< states, h0 is not among them, (T, H)
    Matrix dhs_output;  ///< what each step's own output says of its state, W_hy^T do, (T, H)
};

template <class Visit, Is<Run>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("xs", r.xs...);
    visit("h0", r.h0...);
    visit("hs", r.hs...);
    visit("dhs_output", r.dhs_output...);
}

/// The gradient of the recurrent layer.
struct Grads {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
};

template <class Visit, Is<Grads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("W_xh", g.W_xh...);
    visit("W_hh", g.W_hh...);
    visit("b_h", g.b_h...);
}

/// The truncated gradient. In example 8-1 of the lecture, K = 1, 2, 3 and 4 are wrong by up to
/// 0.0337, 0.0022, 0.0001 and 0: what lies further back hardly counts there.
/// \param run the run
/// \param W_hh recurrent weights, (H, H)
/// \param K how many steps, 1 or more; T and everything above it is the full gradient
/// \throws std::invalid_argument if K is less than 1
Grads truncated_bptt(const Run& run, const Matrix& W_hh, std::int64_t K);

}  // namespace unrolled::ex_03_5
