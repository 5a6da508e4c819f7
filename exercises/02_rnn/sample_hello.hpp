/// \file
/// Exercise 2.4: a network that writes.
///
/// The character model of the lecture knows four letters, h, e, l and o, with the ids 0, 1, 2, 3.
/// It reads a letter as a one-hot vector and says how likely each letter is to come next:
///
/// \f[ h_t = \tanh(W_{xh} x_t + W_{hh} h_{t-1} + b_h) \qquad
///     p_t = \mathrm{softmax}(W_{hy} h_t + b_y) \f]
///
/// To write, it draws a letter from \f$p_t\f$ and reads its own letter as the next input. This is
/// *auto-regression*: there is no other input than what it wrote itself.
///
/// A letter is drawn with one random number \f$u\f$, even over \f$[0, 1)\f$: lay the probabilities
/// behind each other on a line from 0 to 1 and take the letter in whose piece \f$u\f$ falls,
///
/// \f[ \text{the first } k \text{ with } u < p_0 + p_1 + \dots + p_k \f]
///
/// The sum of all four may be a little below 1, by rounding. If \f$u\f$ is not below it, the last
/// letter is drawn.
#pragma once

#include <cstdint>
#include <string>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_02_4 {

/// The parameters of the character model, for the four letters of "helo".
struct Params {
    Matrix W_xh;  ///< (H, 4)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (4, H)
    Vector b_y;   ///< (4)
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

/// Let the network write, beginning with the state 0. For example, a network whose parameters are
/// all 0 gives each letter the probability 1/4, so with the random numbers (0.1, 0.9) it writes
/// "ho". \param p the parameters \param first the letter that is read at the first step; it is not
/// part of the result \param uniforms one random number in [0, 1) for each letter to be written
/// \return as many letters as there are random numbers
/// \throws std::out_of_range if `first` is not 0, 1, 2 or 3
std::string sample_hello(const Params& p, std::int64_t first, const Vector& uniforms);

}  // namespace unrolled::ex_02_4
