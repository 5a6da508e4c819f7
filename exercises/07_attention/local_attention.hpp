/// \file
/// Exercise 7.7: attention that looks through a window.
///
/// Attention compares every query with every key, a long text with all of itself. A reader does
/// not: who translates the tenth word looks near one place. *Local attention* (Luong, Pham and
/// Manning, 2015) first says where to look, then looks there and nowhere else.
///
/// Where: a small network predicts the centre p of the window from the query, as a share of the
/// sentence's length T:
///
/// \f[ p = T\, \sigma\left(v_p \cdot \tanh(W_p\, q)\right) \f]
///
/// It need not be a whole number, and therefore it can be learnt by gradients. How: the window
/// reaches r words to both sides. The softmax runs over its words only, and a bell curve (Gaussian)
/// with the deviation \f$r / 2\f$ lets the weights fall with the distance from its centre:
///
/// \f[ \alpha_j = \frac{e^{e_j}}{\sum_{|l - p| \le r} e^{e_l}}\,
///     \exp\left(-\frac{(j - p)^2}{2\, (r/2)^2}\right)
///     \quad \text{if } |j - p| \le r, \qquad \text{otherwise } 0 \f]
///
/// The places j and l are counted from 0 to T - 1. What of the window lies outside the sentence is
/// left out. Two things are easily taken for mistakes and are none: the weights no longer add
/// up to 1, because the bell curve comes after the softmax; and \f$p = T\f$ lies one place behind
/// the last word.
///
/// However long the text is, a step looks at no more than 2r + 1 words.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_7 {

/// The parameters of the network that predicts the centre.
struct Params {
    Matrix W_p;  ///< (A, D)
    Vector v_p;  ///< (A)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_p", p.W_p...);
    visit("v_p", p.v_p...);
}

/// Where to look: \f$p\f$, from 0 to T. With parameters of 0 it is the middle, T / 2.
/// \param p the parameters
/// \param query \f$q\f$, (D)
/// \param length T, the number of words
/// \throws std::invalid_argument if `length` is less than 1
Real window_centre(const Params& p, const Vector& query, std::int64_t length);

/// How to look: the weights. With a centre of 2, a reach of 2 and equal scores, five words have a
/// fifth each in the softmax, and the weights
/// \f$\frac{1}{5} (e^{-2}, e^{-1/2}, 1, e^{-1/2}, e^{-2})\f$.
/// \param scores \f$e\f$ of all words, (T), any finite numbers
/// \param centre \f$p\f$, from 0 to T
/// \param reach \f$r\f$, 1 or more
/// \return \f$\alpha\f$ of all words, (T)
/// \throws std::invalid_argument if there is no word (T = 0), `centre` is not from 0 to T (NaN is
/// not) or `reach` is less than 1
Vector local_weights(const Vector& scores, Real centre, std::int64_t reach);

}  // namespace unrolled::ex_07_7
