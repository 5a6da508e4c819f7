/// \file
/// A text as sentences of ids, the most frequent word first.
#pragma once

#include "frequency.hpp"
#include "vocabulary.hpp"

namespace unrolled::vectorize {

/// What word vectors are trained on.
struct Corpus {
    Vocabulary vocabulary;       ///< Sorted by count, the largest first.
    Counts counts;               ///< How often each word occurs, by id.
    std::vector<Ids> sentences;  ///< Rare words are left out.
    std::uint64_t words = 0;     ///< Words in all sentences.
};

/// Words in lower case without punctuation. A sentence ends at `.`, `!` or `?`,
/// at an empty line, or after 1000 words.
/// \param text UTF-8
/// \param min_count words that occur less often are left out
/// \throws std::invalid_argument if no word is left
Corpus read_corpus(std::string_view text, std::size_t min_count);

}  // namespace unrolled::vectorize
