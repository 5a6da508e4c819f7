/// \file
/// How often every n-gram of a text occurs.
///
///     p(w_i | w_1 .. w_{i-1}) = p(w_i | w_{i-n+1} .. w_{i-1})    (5.2)
///     c(h) = sum_w c(h w)                                        (5.4)
///
/// n is the order, c(h) how often the history h was continued.
#pragma once

#include <memory>

#include "lexicon.hpp"
#include "ngrams.hpp"

namespace unrolled::ngram {

/// A number of occurrences. 2^32 of them are not the end.
using Count = std::uint64_t;

/// All n-grams of a text and their counts. Models share the tree, which never
/// changes.
struct Counts {
    std::shared_ptr<const Ngrams> ngrams;  ///< Which n-grams there are.
    std::vector<Count> counts;             ///< (all), by node; see count().
};

/// Count all n-grams of length 1 .. `order` that lie inside one sentence. The
/// count of the root is the number of predicted tokens: `</s>` among them,
/// `<s>` not. Time and memory grow with the length of the text.
/// \param text what encode() returns \param order 1 to 20
/// \throws std::invalid_argument for another order, for a text that is empty
/// or does not begin with `<s>`, or is longer than 2^32 - 2
Counts count(const Ids& text, const Lexicon& lexicon, std::size_t order);

/// The n-grams of length 1 .. `order` only. \throws std::invalid_argument if
/// `order` is 0 or above that of the counts
Counts shortened(const Counts& counts, std::size_t order);

/// How often a history was seen, and how often with a word behind it.
struct Seen {
    Count ngram;    ///< c(h w)
    Count history;  ///< c(h), (5.4)
};

/// The counts that the estimate of p(word | history) needs.
/// \param history its last order - 1 words are used, as they stand
Seen look_up(const Counts& counts, std::span<const Id> history, Id word);

/// The last `order - 1` words of a history, or all if there are fewer (5.2).
std::span<const Id> last_words(std::span<const Id> history, std::size_t order);

}  // namespace unrolled::ngram
