/// \file
/// Exercise 4.5: gates that look into the cell.
///
/// The gates of an LSTM hear what the cell showed one step before, \f$h_{t-1}\f$. While the output
/// gate is closed that is nothing: the cell may hold a hundred and its own gates do not know it. A
/// *peephole* is a weight from the memory of a cell to a gate of the same cell. There is one number
/// for each cell, no matrix:
///
/// \f[ i_t = \sigma(a^i_t + p_i \odot c_{t-1}) \qquad f_t = \sigma(a^f_t + p_f \odot c_{t-1}) \f]
/// \f[ g_t = \tanh(a^g_t) \qquad c_t = f_t \odot c_{t-1} + i_t \odot g_t \f]
/// \f[ o_t = \sigma(a^o_t + p_o \odot c_t) \qquad h_t = o_t \odot \tanh(c_t) \f]
///
/// with the sums \f$a_t = W_{xh} x_t + W_{hh} h_{t-1} + b_h\f$ of exercise 4.2, in blocks of H:
/// input, forget, candidate, output. The first two gates decide before the memory changes, so they
/// see the old one. The output gate decides after it, and sees the new one. The candidate sees
/// none. (The operator LSTM of the exchange format ONNX has the same peepholes.)
///
/// Three more vectors: a layer with D = 2 and H = 3 has 4 (6 + 9 + 3) = 72 parameters, 81 with
/// peepholes.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_5 {

/// The parameters.
struct Params {
    Matrix W_xh;      ///< (4H, D), blocks of H rows: input, forget, candidate, output
    Matrix W_hh;      ///< (4H, H), the same blocks
    Vector b_h;       ///< (4H), the same blocks
    Vector p_input;   ///< \f$p_i\f$, (H)
    Vector p_forget;  ///< \f$p_f\f$, (H)
    Vector p_output;  ///< \f$p_o\f$, (H)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("p_input", p.p_input...);
    visit("p_forget", p.p_forget...);
    visit("p_output", p.p_output...);
}

/// The state of a layer.
struct State {
    Vector h;  ///< what the cells show, (H)
    Vector c;  ///< what they remember, (H)
};

template <class Visit, Is<State>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("h", s.h...);
    visit("c", s.c...);
}

/// One step. For example, one cell with all parameters 0 but `p_output = (1)` turns a memory of 2
/// into c = 1, its output gate is sigma(1) = 0.731, and so h = 0.731 tanh(1) = 0.557.
/// \param p the parameters
/// \param x the input of this step, (D)
/// \param before the state before it
/// \return the state after it
State peephole_step(const Params& p, const Vector& x, const State& before);

}  // namespace unrolled::ex_04_5
