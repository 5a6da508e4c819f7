/// \file
/// Exercise 5.6: Witten-Bell smoothing, how much is new?
///
/// After "San" comes nearly always "Francisco"; after "the" comes nearly anything. So what a
/// history should leave for words that it has not seen depends on how often it was followed by a
/// *new* word so far. After the history h came \f$C(h)\f$ tokens, of \f$T(h)\f$ different words.
/// Each of these words was new once: \f$T(h)\f$ of all \f$C(h) + T(h)\f$ events, tokens and
/// novelties, were novelties. That share goes to the shorter history \f$h'\f$, which is h without
/// its first word (Witten and Bell, 1991, method C):
///
/// \f[ P(w \mid h) = \frac{C(h\,w) + T(h) \, P(w \mid h')}{C(h) + T(h)} \f]
///
/// The shortest history is empty; for its novelties every word is alike, \f$1 / V\f$. A history
/// that was never seen has \f$C = T = 0\f$ and leaves everything to \f$h'\f$.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"

namespace unrolled::ex_05_6 {

/// \f$T / (C + T)\f$, the share that a history leaves for what is new.
///
/// The counts (2, 0, 1, 0) have C = 3 and T = 2: the share is 2 / 5. Of a history that was never
/// seen everything is new: 1.
/// \param counts how often each word came after the history, (V)
/// \throws std::invalid_argument if a count is negative
Real share_of_new(const Vector& counts);

/// The distribution over all words after a history of any length.
///
/// A place of the text counts for the history h if exactly the tokens of h stand right before it,
/// in the same sentence. The negative id -1 is `<s>`: it stands in histories, but it is no word, so
/// a place where it stands does not count. `</s>` is a word like others.
///
/// For example, the text (-1, 0, 1), (-1, 0, 0) of the words 0 and 1 has the counts (3, 1) after
/// the empty history, which gives (4, 2) / 6; after the history (0) it has (1, 1), which gives
/// (1 + 2 * 4 / 6, 1 + 2 * 2 / 6) / 4 = (7, 5) / 12.
/// \param sentences the text: ids 0 to V - 1, or -1
/// \param history the tokens before the word, the nearest one last; perhaps none
/// \param n_vocab V, 1 or more
/// \return (V), of sum 1
/// \throws std::invalid_argument if `n_vocab` is less than 1
/// \throws std::out_of_range if an id of the text or of the history is not -1 to V - 1
Vector witten_bell(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab);

}  // namespace unrolled::ex_05_6
