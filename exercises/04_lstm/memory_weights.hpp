/// \file
/// Exercise 4.3: choose weights that add, keep, read and reset.
///
/// Nothing is trained here. You choose the numbers of a memory cell by thought, so that it obeys
/// orders. At every step it is given a number \f$x_1\f$ and two orders, \f$x_2\f$ and \f$x_3\f$:
///
/// - \f$x_2 = 1\f$: *add* \f$x_1\f$ to the memory;
/// - \f$x_2 = 0\f$: *keep* the memory as it is, whatever \f$x_1\f$ says;
/// - \f$x_2 = -1\f$: *reset* the memory to 0;
/// - \f$x_3 = 1\f$: *read*, show the memory as it is after this step; \f$x_3 = 0\f$: show 0.
///
/// The cell has no tanh and does not hear its own output; its memory begins with 0:
///
/// \f[ g = w_g \cdot x + b_g \qquad i = \sigma(w_i \cdot x + b_i) \qquad
///     f = \sigma(w_f \cdot x + b_f) \qquad o = \sigma(w_o \cdot x + b_o) \f]
/// \f[ c_t = f\, c_{t-1} + i\, g \qquad y_t = o\, c_t \f]
///
/// For example, the inputs (3, 1, 0), (4, 1, 0), (2, 0, 0), (1, 0, 1), (3, -1, 0) must leave the
/// memories 3, 7, 7, 7, 0 and show 0, 0, 0, 7, 0.
///
/// A sigmoid is never quite 0 and never quite 1, so every closed gate leaks a little, and every
/// open one holds back a little. The cell of Hung-yi Lee's slides leaks 0.00005 of a number at each
/// step, which nobody sees in nine steps. Yours works for a thousand steps: with \f$x_1\f$ between
/// -10 and 10 and a memory between -100 and 100, neither the memory nor the output may ever be
/// wrong by more than 0.01.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_3 {

/// The weights of one gate, or of the candidate.
struct Gate {
    Vector w;  ///< the weights of x1, x2 and x3, (3)
    Real b;    ///< the bias
};

template <class Visit, Is<Gate>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("w", g.w...);
    visit("b", g.b...);
}

/// What you choose.
struct Weights {
    Gate input;      ///< of \f$i\f$
    Gate forget;     ///< of \f$f\f$: open means that the memory stays
    Gate candidate;  ///< of \f$g\f$
    Gate output;     ///< of \f$o\f$
};

template <class Visit, Is<Weights>... W>
void for_each(Visit&& visit, W&... w)
{
    visit("input", w.input...);
    visit("forget", w.forget...);
    visit("candidate", w.candidate...);
    visit("output", w.output...);
}

/// The weights of your cell. A gate is written `{{w1, w2, w3}, b}`, each number with its point, as
/// in `{{0.0, 1.0, 0.0}, -0.5}`.
Weights memory_weights();

}  // namespace unrolled::ex_04_3
