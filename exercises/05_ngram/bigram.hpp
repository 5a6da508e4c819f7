/// \file
/// Exercise 5.2: the maximum likelihood bigram.
///
/// A language model gives a probability to every sentence. By the chain rule it is a product, each
/// word given all words before it; a *bigram* model looks back at one word only:
///
/// \f[ P(w_1 \dots w_T) = \prod_{t=1}^{T} P(w_t \mid w_1 \dots w_{t-1})
///     \approx \prod_{t=1}^{T} P(w_t \mid w_{t-1}) \f]
///
/// where \f$w_0\f$ is `<s>`, the beginning, and \f$w_T\f$ is `</s>`, the end. Its numbers come from
/// a table of counts. With \f$C(v\,w)\f$, how often the word w stands right after v, the *maximum
/// likelihood* estimate is the share
///
/// \f[ P(w \mid v) = \frac{C(v\,w)}{C(v)}, \qquad C(v) = \sum_w C(v\,w) \f]
///
/// No other numbers make the text that was counted more probable.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_05_2 {

/// The estimates for a table of counts, which may be a piece of a larger one: the lecture shows 8
/// of the 1446 words of the restaurant corpus. So the totals \f$C(v)\f$ are given, and a row of the
/// table may add up to less.
///
/// The row (5, 827) with the total 2533 gives (0.002, 0.326). A word v that was never seen has the
/// total 0 and a row of zeros: it gets a row of zeros, not of 0 / 0.
/// \param counts \f$C(v\,w)\f$, (R, K): v in rows, w in columns
/// \param totals \f$C(v)\f$, (R)
/// \return \f$P(w \mid v)\f$, (R, K)
/// \throws std::invalid_argument if `totals` is not (R), a count is negative, or a row adds up to
/// more than its total
Matrix maximum_likelihood(const Matrix& counts, const Vector& totals);

/// The probability of a sentence by the chain rule. The first token, `<s>`, is given; all others
/// are predicted, `</s>` at the end as well.
///
/// If p(0, 1) is 1/2 and p(1, 2) is 1/3, the sentence (0, 1, 2) has the probability 1/6.
/// \param p \f$P(w \mid v)\f$, (V, V)
/// \param sentence ids, two or more: `<s>`, the words, `</s>`
/// \throws std::invalid_argument if p is not square or the sentence has fewer than two tokens
/// \throws std::out_of_range if an id is not 0 to V - 1
Real sentence_probability(const Matrix& p, const Ids& sentence);

}  // namespace unrolled::ex_05_2
