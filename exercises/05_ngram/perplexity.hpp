/// \file
/// Exercise 5.3: perplexity, how surprised a model is.
///
/// Of two language models, the better one gives more probability to a text that it has not seen.
/// But every further token makes a text less probable, so texts are compared per token. With N
/// predicted tokens, of probabilities \f$p_1 \dots p_N\f$, the *cross entropy* in bits is
///
/// \f[ H = -\frac{1}{N} \sum_{i=1}^{N} \log_2 p_i \f]
///
/// and \f$2^H = (p_1 p_2 \cdots p_N)^{-1/N}\f$ is the *perplexity*: the model is as unsure as if it
/// had to choose between that many equally likely words at every place. A unigram model of the Wall
/// Street Journal has 962, a bigram model 170, a trigram model 109.
#pragma once

#include <vector>

#include "tensor.hpp"

namespace unrolled::ex_05_3 {

/// The cross entropy in bits per token. It is infinite if a token has the probability 0.
///
/// For example, (1/2, 1/8) has (1 + 3) / 2 = 2 bits. A text of thousands of tokens must work too,
/// although the product of its probabilities is 0 for a computer.
/// \param probabilities of the tokens that are predicted, (N), N 1 or more
/// \throws std::invalid_argument if there is no token, or a probability is not 0 to 1 (NaN is not)
Real cross_entropy(const Vector& probabilities);

/// The perplexity of a text of several sentences under a bigram model: one number for all of its
/// predicted tokens together. The first token of each sentence, `<s>`, is given, so it is not
/// predicted and does not count; `</s>` at the end is and does. So the three sentences "I am Sam",
/// "Sam I am" and "I do not like green eggs and ham" have N = 4 + 4 + 9 = 17.
///
/// If every \f$P(w \mid v)\f$ is 1/10, as for ten digits in random order, it is 10.
/// \param p \f$P(w \mid v)\f$, (V, V): v in rows, w in columns
/// \param sentences ids; each sentence has two tokens or more: `<s>`, the words, `</s>`
/// \throws std::invalid_argument if p is not square, there is no sentence, or one is too short
/// \throws std::out_of_range if an id is not 0 to V - 1
Real perplexity(const Matrix& p, const std::vector<Ids>& sentences);

}  // namespace unrolled::ex_05_3
