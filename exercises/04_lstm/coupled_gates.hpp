/// \file
/// Exercise 4.7: coupled gates, what goes out makes room for what comes in.
///
/// An LSTM may keep its whole memory and let in a whole candidate in the same step, again and
/// again: its memory can grow without a limit. *Coupled* gates share one decision. What the input
/// gate lets in, the forget gate gives up:
///
/// \f[ f_t = 1 - i_t \qquad c_t = (1 - i_t) \odot c_{t-1} + i_t \odot g_t \f]
///
/// so that the new memory lies between the old one and the candidate. Everything else is as in
/// exercise 4.2, with three sums instead of four, and this time over a whole sequence:
///
/// \f[ a_t = W_{xh} x_t + W_{hh} h_{t-1} + b_h \f]
/// \f[ i_t = \sigma(a^i_t) \qquad g_t = \tanh(a^g_t) \qquad o_t = \sigma(a^o_t) \qquad
///     h_t = o_t \odot \tanh(c_t) \f]
///
/// The blocks of H rows are input, candidate, output. A layer with D = 4 and H = 100 has
/// 3 (400 + 10000 + 100) = 31500 parameters; with a forget gate of its own it would have 42000.
///
/// A memory that begins between -1 and 1 stays there, however long the sequence. The price: such a
/// cell cannot count.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_7 {

/// The parameters. Every one has three blocks of H rows: input, candidate, output.
struct Params {
    Matrix W_xh;  ///< (3H, D)
    Matrix W_hh;  ///< (3H, H)
    Vector b_h;   ///< (3H)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
}

/// A sequence of states and of memories. Row `t` belongs to step `t`, counted from 0.
struct Run {
    Matrix hs;  ///< (T, H)
    Matrix cs;  ///< (T, H)
};

template <class Visit, Is<Run>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("hs", r.hs...);
    visit("cs", r.cs...);
}

/// Run the layer. For example, with parameters that are all 0 the input gate is 0.5 and the
/// candidate 0, so that the memory 0.8 becomes 0.4, 0.2, 0.1 in three steps.
/// \param p the parameters
/// \param h0 the state before the first step, (H)
/// \param c0 the memory before the first step, (H)
/// \param xs the inputs, one in each row, (T, D)
/// \throws std::invalid_argument if there is no step (T = 0)
Run coupled_gates(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs);

}  // namespace unrolled::ex_04_7
