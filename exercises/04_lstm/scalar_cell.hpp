/// \file
/// Exercise 4.1: one memory cell, over a whole sequence.
///
/// The smallest LSTM has a single cell, and everything in it is one number that you can follow from
/// step to step. Four sums listen to the input and to what the cell showed one step before, each
/// with weights of its own (\f$w\f$ for the input, \f$u\f$ for the state, \f$b\f$ the bias):
///
/// \f[ z = w \cdot x_t + u\, h_{t-1} + b \f]
///
/// Three of them open and close a gate, \f$\sigma(z) = 1 / (1 + e^{-z})\f$: the *input gate*
/// \f$i\f$ decides how much of the candidate enters the cell, the *forget gate* \f$f\f$ how much of
/// the memory stays, the *output gate* \f$o\f$ how much of it shows. The fourth makes the
/// *candidate* \f$g\f$:
///
/// \f[ g_t = \phi(z^g_t) \qquad c_t = f_t\, c_{t-1} + i_t\, g_t \qquad h_t = o_t\, \phi(c_t) \f]
///
/// In an LSTM \f$\phi\f$ is tanh. The memory cell of Hung-yi Lee's slides does without it,
/// \f$\phi(z) = z\f$, so that 3 and 4 can be kept as 7. Yours can do both.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_1 {

/// The weights of one sum. A gate and the candidate have the same.
struct Gate {
    Vector w_x;  ///< \f$w\f$, one weight for each input, (D)
    Real w_h;    ///< \f$u\f$, the weight of \f$h_{t-1}\f$
    Real b;      ///< \f$b\f$
};

template <class Visit, Is<Gate>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("w_x", g.w_x...);
    visit("w_h", g.w_h...);
    visit("b", g.b...);
}

/// All weights of the cell.
struct Cell {
    Gate input;
    Gate forget;
    Gate candidate;
    Gate output;
    bool squash;  ///< whether \f$\phi\f$ is tanh; otherwise it leaves a number as it is
};

template <class Visit, Is<Cell>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("input", c.input...);
    visit("forget", c.forget...);
    visit("candidate", c.candidate...);
    visit("output", c.output...);
    visit("squash", c.squash...);
}

/// What happened in the cell, a column of the table in each member: number `t` of it belongs to
/// step `t`, counted from 0. All (T).
struct Table {
    Vector input;      ///< \f$i_t\f$
    Vector forget;     ///< \f$f_t\f$
    Vector candidate;  ///< \f$g_t\f$
    Vector output;     ///< \f$o_t\f$
    Vector c;          ///< the memory after the step
    Vector h;          ///< what the cell shows after the step
};

template <class Visit, Is<Table>... T>
void for_each(Visit&& visit, T&... t)
{
    visit("input", t.input...);
    visit("forget", t.forget...);
    visit("candidate", t.candidate...);
    visit("output", t.output...);
    visit("c", t.c...);
    visit("h", t.h...);
}

/// Run the cell. For example, a cell whose weights are all 0 has its gates half open and a
/// candidate of 0: without tanh, `c0 = 2` becomes 1 after a step, and 0.5 of it shows.
/// \param cell the weights
/// \param h0 what the cell showed before the first step
/// \param c0 the memory before the first step
/// \param xs the inputs, one step in each row, (T, D)
/// \throws std::invalid_argument if there is no step (T = 0)
Table scalar_cell(const Cell& cell, Real h0, Real c0, const Matrix& xs);

}  // namespace unrolled::ex_04_1
