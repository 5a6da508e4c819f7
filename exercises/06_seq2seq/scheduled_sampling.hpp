/// \file
/// Exercise 6.6: scheduled sampling.
///
/// With teacher forcing a decoder always reads right words. When it is used, it reads its own, and
/// after the first wrong one it is where it has never been in training. *Scheduled sampling*
/// (Bengio and others, 2015) leads from the one to the other: at every step it tosses a coin and
/// reads the right word with probability \f$\epsilon\f$, its own, likeliest word otherwise. In
/// training \f$\epsilon\f$ falls from about 1 towards 0, after one of these schedules:
///
/// | schedule        | \f$\epsilon\f$ after i batches  | k          |
/// |-----------------|---------------------------------|------------|
/// | linear          | \f$\max(0,\, 1 - i / k)\f$      | above 0    |
/// | exponential     | \f$k^i\f$                       | above 0, below 1 |
/// | inverse sigmoid | \f$k / (k + e^{i / k})\f$       | 1 or more  |
///
/// The decoder is that of exercise 6.4. For the right words \f$y_1 \dots y_T\f$ (the last of them
/// is `</s>`), \f$x_1\f$ the mark `<s>`, \f$h_0\f$ the summary, and a random number \f$u_t\f$, even
/// over \f$[0, 1)\f$, for every step but the first:
///
/// \f[ h_t = \tanh(W_{xh} E[x_t] + W_{hh} h_{t-1} + b_h) \qquad
///     p_t = \mathrm{softmax}(W_{hy} h_t + b_y) \f]
/// \f[ x_{t+1} = \begin{cases} y_t & u_{t+1} < \epsilon
///     \\ \arg\max_j p_t[j] & \text{otherwise} \end{cases} \qquad
///     L = -\frac{1}{T} \sum_{t=1}^{T} \ln p_t[y_t] \f]
///
/// Whatever was read, the loss compares with the right word. After a wrong `</s>` of its own the
/// decoder goes on: in training the right sentence says how long it is.
#pragma once

#include <cstdint>
#include <string>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_6 {

/// The parameters of a decoder.
struct Params {
    Matrix E;     ///< a vector for each word, (V, D)
    Matrix W_xh;  ///< (H, D)
    Matrix W_hh;  ///< (H, H)
    Vector b_h;   ///< (H)
    Matrix W_hy;  ///< (V, H)
    Vector b_y;   ///< (V)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("E", p.E...);
    visit("W_xh", p.W_xh...);
    visit("W_hh", p.W_hh...);
    visit("b_h", p.b_h...);
    visit("W_hy", p.W_hy...);
    visit("b_y", p.b_y...);
}

/// A run of the decoder in training.
struct Run {
    Ids inputs;  ///< \f$x_1 \dots x_T\f$, what was read
    Real loss;   ///< \f$L\f$, in nats
};

template <class Visit, Is<Run>... R>
void for_each(Visit&& visit, R&... r)
{
    visit("inputs", r.inputs...);
    visit("loss", r.loss...);
}

/// How likely a right word is read after i batches. For example, "linear" with k = 100 is 0.75
/// after 25 batches and 0 from 100 on.
/// \param schedule "linear", "exponential" or "inverse sigmoid"
/// \param k how slowly it falls, as in the table
/// \param i batches, 0 or more
/// \throws std::invalid_argument for any other schedule, a k that the table does not allow (NaN,
/// too), or a negative i
Real truth_share(const std::string& schedule, Real k, std::int64_t i);

/// One sentence. For example, with parameters that are all 0 and three words, the decoder's own
/// word is always 0, and L is ln 3. With the right words (2, 1), `begin` 1 and the random number
/// (0.5), it reads (1, 2) if \f$\epsilon\f$ is 0.6, and (1, 0) if it is 0.5.
/// \param p the parameters
/// \param summary \f$h_0\f$, (H)
/// \param right \f$y_1 \dots y_T\f$, ids 0 to V - 1, T 1 or more
/// \param begin the id of `<s>`
/// \param epsilon \f$\epsilon\f$, 0 to 1: 1 is teacher forcing, 0 only its own words
/// \param uniforms \f$u_2 \dots u_T\f$, (T - 1)
/// \throws std::invalid_argument if `summary` is not (H), `right` is empty, `uniforms` is not
/// (T - 1), or `epsilon` is not 0 to 1 (NaN is not)
/// \throws std::out_of_range if `begin` or a right word is not 0 to V - 1
Run scheduled_run(const Params& p, const Vector& summary, const Ids& right, Id begin, Real epsilon,
                  const Vector& uniforms);

}  // namespace unrolled::ex_06_6
