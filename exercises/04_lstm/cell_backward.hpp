/// \file
/// Exercise 4.4: backward through one step of an LSTM.
///
/// A step of exercise 4.2 was made in this order:
///
/// \f[ i = \sigma(a^i) \quad f = \sigma(a^f) \quad g = \tanh(a^g) \quad o = \sigma(a^o) \qquad
///     c = f \odot c_{t-1} + i \odot g \qquad h = o \odot \tanh(c) \f]
///
/// The way back goes through these lines in reverse. Two gradients arrive: \f$dh\f$, all that
/// reaches the hidden state, and \f$dc_{future}\f$, what the next step hands back to this step's
/// memory. First through \f$h\f$:
///
/// \f[ do = dh \odot \tanh(c) \qquad dc = dc_{future} + dh \odot o \odot (1 - \tanh^2(c)) \f]
///
/// then through \f$c\f$, which has four factors:
///
/// \f[ df = dc \odot c_{t-1} \qquad dc_{t-1} = dc \odot f \qquad
///     di = dc \odot g \qquad dg = dc \odot i \f]
///
/// and through the sigmoids and the tanh into the sums, with \f$\sigma' = \sigma (1 - \sigma)\f$
/// and \f$\tanh' = 1 - \tanh^2\f$ of the values that the step has kept:
///
/// \f[ da^i = di \odot i \odot (1 - i) \qquad da^f = df \odot f \odot (1 - f) \qquad
///     da^g = dg \odot (1 - g^2) \qquad da^o = do \odot o \odot (1 - o) \f]
/// \f[ dh_{t-1} = W_{hh}^\top\, da \f]
///
/// Look at \f$dc_{t-1} = dc \odot f\f$: no matrix and no tanh. Where the forget gate is open, a
/// gradient goes back through the memory unharmed. That is why an LSTM learns over long distances.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_04_4 {

/// What a step kept for the way back, each (H).
struct Step {
    Vector input;      ///< \f$i\f$
    Vector forget;     ///< \f$f\f$
    Vector candidate;  ///< \f$g\f$
    Vector output;     ///< \f$o\f$
    Vector c_prev;     ///< \f$c_{t-1}\f$
    Vector c;          ///< \f$c\f$
};

template <class Visit, Is<Step>... S>
void for_each(Visit&& visit, S&... s)
{
    visit("input", s.input...);
    visit("forget", s.forget...);
    visit("candidate", s.candidate...);
    visit("output", s.output...);
    visit("c_prev", s.c_prev...);
    visit("c", s.c...);
}

/// What a step hands back.
struct StepGrads {
    Vector da;       ///< of the four sums: input, forget, candidate, output, one block each, (4H)
    Vector dh_prev;  ///< (H)
    Vector dc_prev;  ///< (H)
};

template <class Visit, Is<StepGrads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("da", g.da...);
    visit("dh_prev", g.dh_prev...);
    visit("dc_prev", g.dc_prev...);
}

/// The way back. For example, one cell with i = 0.5, f = 0.25, g = 0.5, o = 0.5, c_prev = -1 and so
/// c = 0 gets dh = 2 and dc_future = 1: dc = 1 + 2 * 0.5 * 1 = 2, da = (0.25, -0.375, 0.75, 0) and
/// dc_prev = 0.5.
/// \param step what the step kept
/// \param W_hh recurrent weights, blocks as in da, (4H, H)
/// \param dh the gradient of its hidden state, (H)
/// \param dc_future the gradient of its memory, as far as it comes from the next step, (H)
StepGrads cell_backward(const Step& step, const Matrix& W_hh, const Vector& dh,
                        const Vector& dc_future);

}  // namespace unrolled::ex_04_4
