/// \file
/// Exercise 2.3: the loop over time.
///
/// One step is a layer; an RNN is the same layer used again at every step, with the same weights.
/// The state that a step leaves behind is the past of the next one:
///
/// \f[ h_t = \tanh(W_{xh} x_t + W_{hh} h_{t-1} + b_h) \qquad t = 1, \dots, T \f]
/// \f[ y_t = \mathrm{softmax}(W_{hy} h_t + b_y) \f]
///
/// You may use `matmul` (of a matrix and a vector), `tanh` and `softmax` of common/.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_02_3 {

/// The parameters, the same at every step.
struct Params {
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// A sequence of hidden states and of outputs: row `t` belongs to step `t`, counted from 0.
struct Run {
    Matrix hs;  ///< (T, H), the states after each step; h0 is not among them.
    Matrix ys;  ///< (T, V), probabilities: every row adds up to 1.
};

template <class Visit, Is<Run>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("hs", r.hs...);
    visit("ys", r.ys...);
}

/// Run the network over a whole sequence. In example 8-1 of the lecture the four inputs
/// ((0, 1), (0, 0.1), (0.1, -0.2), (0.5, 0)) give y' = (0.5299, 0.4701) at the first step and
/// (0.5274, 0.4726) at the last.
/// \param p the parameters
/// \param h0 the state before the first step, (H)
/// \param xs the inputs, one in each row, (T, D)
/// \throws std::invalid_argument if there is no step (T = 0)
Run unroll(const Params& p, const Vector& h0, const Matrix& xs);

}  // namespace unrolled::ex_02_3
