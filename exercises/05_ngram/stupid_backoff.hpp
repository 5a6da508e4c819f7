/// \file
/// Exercise 5.7: stupid backoff.
///
/// With two trillion words of text nobody wants to estimate discounts. Brants and his colleagues
/// (2007) took the plainest thing that can work: the relative frequency if the n-gram was seen, and
/// otherwise the score of the shorter history, times a fixed \f$\alpha\f$. They named it stupid
/// backoff, and with enough text it was nearly as good as Kneser-Ney:
///
/// \f[ S(w \mid h) = \begin{cases} \dfrac{C(h\,w)}{C(h)} & \text{if } C(h\,w) > 0 \\ \alpha \,
///     S(w \mid h') & \text{otherwise} \end{cases} \f]
///
/// Here \f$C(h\,w)\f$ is how often the word w came right after the history h, \f$C(h)\f$ how often
/// any word did, and \f$h'\f$ is h without its first token. The empty history is the last: a word
/// that never came has the score 0.
///
/// S is a score and no probability, because the seen words keep all of their share and the unseen
/// ones get some on top. Your second function says by how much the sum is off.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"

namespace unrolled::ex_05_7 {

/// The score of a word after a history of any length.
///
/// A place of the text counts for the history h if exactly the tokens of h stand right before it,
/// in the same sentence. The negative id -1 is `<s>`: it stands in histories, but it is no word, so
/// a place where it stands does not count. `</s>` is a word like others.
///
/// The text (-1, 0, 1), (-1, 0, 0) has C(0 0) = C(0 1) = 1 and C(0) = 2, so 0 after 0 scores 1/2.
/// With \f$\alpha\f$ = 0.4, 1 after (-1) scores 0.4 * 1/4 = 0.1: no sentence begins with it.
/// \param sentences the text: ids 0 or above, or -1
/// \param history the tokens before the word, the nearest one last; perhaps none
/// \param word an id, 0 or above
/// \param alpha \f$\alpha\f$, above 0 and at most 1; Brants and others take 0.4
/// \throws std::invalid_argument if `alpha` is not above 0 and at most 1 (NaN is not)
/// \throws std::out_of_range if the word is negative
Real stupid_backoff(const std::vector<Ids>& sentences, const Ids& history, Id word, Real alpha);

/// The sum of the scores of the words 0 to V - 1. For a distribution it would be 1.
///
/// In the example above, both words together score 1.0 + 0.4 * 1/4 = 1.1 after (-1).
/// \param sentences,history,alpha as for stupid_backoff()
/// \param n_vocab V, 1 or more
/// \throws std::invalid_argument as stupid_backoff() does, or if `n_vocab` is less than 1
Real total_score(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab,
                 Real alpha);

}  // namespace unrolled::ex_05_7
