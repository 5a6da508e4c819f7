/// \file
/// Exercise 4.2: one step of an LSTM layer.
///
/// A layer has H cells side by side, and each of its four sums is now a vector of H numbers. Their
/// weights lie one below the other in a single matrix, so that one product computes all four sums:
///
/// \f[ a_t = W_{xh} x_t + W_{hh} h_{t-1} + b_h \f]
///
/// \f$a_t\f$ has 4H numbers: the first H belong to the input gate, the next to the forget gate,
/// then come the candidate and the output gate. (PyTorch stores its weights in the same order.
/// Other libraries have other orders, and nothing in a file of weights says which.)
///
/// \f[ i_t = \sigma(a^i_t) \qquad f_t = \sigma(a^f_t) \qquad g_t = \tanh(a^g_t) \qquad
///     o_t = \sigma(a^o_t) \f]
/// \f[ c_t = f_t \odot c_{t-1} + i_t \odot g_t \qquad h_t = o_t \odot \tanh(c_t) \f]
///
/// \f$\odot\f$ multiplies number by number: a cell keeps its own memory, and hears of the others
/// only through \f$h_{t-1}\f$. You may use `matmul`, `tanh` and `sigmoid` of common/, or loops.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_2 {

/// The parameters. Every one has four blocks of H rows: input, forget, candidate, output.
struct Params {
    Matrix W_xh;  ///< (4H, D)
    Matrix W_hh;  ///< (4H, H)
    Vector b_h;   ///< (4H)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
}

/// Everything that a step computes, each (H).
struct Step {
    Vector input;      ///< \f$i_t\f$
    Vector forget;     ///< \f$f_t\f$
    Vector candidate;  ///< \f$g_t\f$
    Vector output;     ///< \f$o_t\f$
    Vector c;          ///< \f$c_t\f$
    Vector h;          ///< \f$h_t\f$
};

template <class Visit, Is<Step>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("input", s.input...);
    visit("forget", s.forget...);
    visit("candidate", s.candidate...);
    visit("output", s.output...);
    visit("c", s.c...);
    visit("h", s.h...);
}

/// One step. For example, with parameters that are all 0 every gate is 0.5 and the candidate 0: the
/// memories (2, -4) become (1, -2), and h is (0.5 tanh 1, 0.5 tanh -2).
/// \param p the parameters
/// \param x the input of this step, (D)
/// \param h_prev the hidden state before it, (H)
/// \param c_prev the memory before it, (H)
/// \throws std::invalid_argument if c_prev has another size than h_prev
Step lstm_step(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev);

}  // namespace unrolled::ex_04_2
