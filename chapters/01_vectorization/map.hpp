/// \file
/// A map of words: the plane in which their vectors differ most.
#pragma once

#include <filesystem>

#include "corpus.hpp"
#include "lexicon.hpp"

namespace unrolled::vectorize {

/// Both forms of every entry of a relation; words that are not in the
/// vocabulary are left out.
Ids words_of(const Relation& relation, const Vocabulary& vocabulary);

/// Words of a generated text that lie far apart: people, countries and their
/// capitals, days.
Ids island_words(const Vocabulary& vocabulary);

/// The words that the map of any other text shows: up to `count` of the most
/// frequent, but not the very first ones, which are "the", "of" and "and".
Ids frequent_map_words(const Vocabulary& vocabulary, std::size_t count);

/// Draw the words by their two principal components (pca.hpp).
/// \param E (V, D), the vectors; their lengths play no part
/// \param words at least two ids
/// \throws std::runtime_error naming `file`; std::invalid_argument for less
/// than two words; std::out_of_range
void draw_map(const std::filesystem::path& file, const Vocabulary& vocabulary,
              const Matrix& E, const Ids& words);

}  // namespace unrolled::vectorize
