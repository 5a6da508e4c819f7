/// \file
/// The vocabularies of both sides, and pairs as numbers.
#pragma once

#include <span>

#include "pairs.hpp"
#include "vocabulary.hpp"

namespace unrolled {

// The first ids of both vocabularies. What is padding has no id: -1, as everywhere.
inline constexpr Id unknown_id = 0;  ///< `<unk>`: a token that was not learned.
inline constexpr Id begin_id = 1;    ///< `<s>`: what a decoder reads first.
inline constexpr Id end_id = 2;      ///< `</s>`: what it writes last.

/// The tokens of some sentences, behind the three above, in order of first appearance.
/// \param min_count a token that comes fewer times is unknown
Vocabulary sentence_vocabulary(const std::vector<Tokens>& sentences, std::size_t min_count);

/// The ids of a sentence. A token that is not known becomes `<unk>`, and so does one that looks
/// like `<s>` or `</s>`: only the program itself writes those.
Ids sentence_ids(const Vocabulary& vocabulary, const Tokens& sentence);

/// The tokens of ids. \throws std::out_of_range
Tokens sentence_tokens(const Vocabulary& vocabulary, const Ids& ids);

/// Both sides.
struct PairVocabulary {
    Vocabulary source;  ///< Of what is given.
    Vocabulary target;  ///< Of what comes out.
};

/// \param pairs that are learned \param min_count on both sides
PairVocabulary pair_vocabulary(const std::vector<Pair>& pairs, std::size_t min_count);

/// The ids of sources. \param reversed they stand backwards
/// \throws std::invalid_argument if one is empty
std::vector<Ids> source_ids(const Vocabulary& vocabulary, std::span<const Tokens> sources,
                            bool reversed);

/// A pair as ids, without marks at its ends.
struct IdPair {
    Ids source;  ///< Perhaps backwards.
    Ids target;  ///< Without `<s>` and `</s>`.
};

/// The ids of pairs. \param reversed the source stands backwards
std::vector<IdPair> pair_ids(const PairVocabulary& vocabulary, const std::vector<Pair>& pairs,
                             bool reversed);

}  // namespace unrolled
