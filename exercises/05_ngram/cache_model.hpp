/// \file
/// Exercise 5.8: a cache model.
///
/// An n-gram forgets after n - 1 words what the text is about. But a word that came a moment ago
/// comes again far more often than its probability in general says: names, subjects, quoted words.
/// A *cache* (Kuhn and De Mori, 1990) is a unigram of the last words, mixed into any other model:
///
/// \f[ P(w_t) = (1 - \lambda) \, P_{\text{model}}(w_t) + \lambda \, P_{\text{cache}}(w_t)
///     \qquad P_{\text{cache}}(w) = \frac{C(w)}{\sum_v C(v)} \f]
///
/// where \f$C(w)\f$ counts w among the tokens just before place t. That simple memory takes the
/// perplexity of a Kneser-Ney 5-gram on the Penn Treebank from 141.2 to 125.7, nearly as far as a
/// recurrent network, which remembers in its state (124.7).
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_05_8 {

/// The cache at the end of a text: the shares of the words among its last `size` tokens.
///
/// After (2, 0, 1, 0) a cache of 3 tokens gives (2/3, 1/3, 0). If fewer than `size` tokens have
/// come, it holds all of them, and after none it gives zeros.
/// \param past the text so far, ids 0 to V - 1
/// \param size how many tokens the cache holds, 1 or more
/// \param n_vocab V, 1 or more
/// \return (V)
/// \throws std::invalid_argument if `size` or `n_vocab` is less than 1
/// \throws std::out_of_range if an id is not 0 to V - 1
Vector cache(const Ids& past, std::int64_t size, std::int64_t n_vocab);

/// The probability of every token of a text with a cache that runs along. At each place the cache
/// holds what came before, and the token itself enters it afterwards. As long as it is empty, at
/// the first place, the model alone gives the probability.
///
/// The text (0, 0, 1) with 1/2 for each word at each place, a cache of 2 tokens and
/// \f$\lambda\f$ = 1/5 has the probabilities (0.5, 0.6, 0.4).
/// \param p (T, V): row t is what the model gives to each word at place t
/// \param text (T) ids, 0 to V - 1
/// \param size how many tokens the cache holds, 1 or more
/// \param lambda \f$\lambda\f$, 0 or more and less than 1
/// \return (T)
/// \throws std::invalid_argument if p does not have T rows, `size` is less than 1 or `lambda` is
/// not 0 to 1 (NaN is not, and 1 is not)
/// \throws std::out_of_range if an id is not 0 to V - 1
Vector with_cache(const Matrix& p, const Ids& text, std::int64_t size, Real lambda);

}  // namespace unrolled::ex_05_8
