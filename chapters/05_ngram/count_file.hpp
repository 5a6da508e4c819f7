/// \file
/// Counts as a text: `I am<tab>2`, one n-gram in each line, the shorter first.
///
/// Counts of texts that no machine could hold are exchanged in this way. Its
/// pieces must fit together, because every estimate relies on that:
///
///     sum_w c(h w) = c(h)    (5.4)  unless h ends with </s>
#pragma once

#include <filesystem>

#include "counts.hpp"

namespace unrolled::ngram {

/// Counts with the words that they count.
struct NamedCounts {
    Lexicon lexicon;  ///< The words.
    Counts counts;    ///< All n-grams.
};

/// The counts as text.
std::string to_count_text(const Lexicon& lexicon, const Counts& counts);

/// Read what to_count_text(), or another program, wrote. Counts may be as large
/// as 2^64 - 1. The order is the length of the longest n-gram.
/// \throws TextError with the line's number, counted from 1, for a line that is
/// no n-gram with a count, an n-gram that stands there twice or whose beginning
/// or ending is missing, or that does not occur; without one, if a history's
/// count is not the sum of its continuations', or if there are 2^64 words
NamedCounts parse_counts(std::string_view text);

/// The same from a file, whose name is in the message. \throws TextError
NamedCounts read_counts(const std::filesystem::path& file);

}  // namespace unrolled::ngram
