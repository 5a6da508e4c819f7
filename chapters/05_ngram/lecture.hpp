/// \file
/// The texts and tables of the lecture as data: what the worked examples, the
/// figures and the tests compute with.
#pragma once

#include <array>
#include <string>

#include "counts.hpp"

namespace unrolled::ngram {

/// A small text with its words and counts.
struct Corpus {
    Lexicon lexicon;  ///< Its words.
    Ids text;         ///< What encode() returns.
    Counts counts;    ///< All its n-grams.
};

/// Count a text, a sentence in each line, tokens between blanks.
Corpus count_lines(std::string_view text, std::size_t order,
                   bool with_unknown = false);

/// The three sentences of Jurafsky and Martin: `I am Sam`, `Sam I am`, `I do
/// not like green eggs and ham`. 11 words can be predicted; no `<unk>`.
std::string_view i_am_sam();

/// A text for smoothing: the same three sentences and five more, so that some
/// n-grams were seen once, twice and three times.
std::string_view more_sam();

/// Eight words of the Berkeley Restaurant Project.
constexpr std::size_t restaurant_words = 8;

/// Counts of that corpus, which has 9332 sentences and 1446 words.
struct Restaurant {
    std::size_t V = 1446;  ///< How many words can be predicted.
    std::array<const char*, restaurant_words> words;  ///< The chosen eight.
    std::array<Count, restaurant_words> unigrams;     ///< c(word)
    /// Row: the first word; column: the second.
    std::array<std::array<Count, restaurant_words>, restaurant_words> bigrams;

    /// c(row column) and c(row).
    Seen seen(std::size_t row, std::size_t column) const
    {
        return {bigrams[row][column], unigrams[row]};
    }
};

/// The table as Jurafsky and Martin print it.
Restaurant restaurant();

/// The factors of two sentences of that corpus as they are printed.
struct PrintedSentence {
    std::string text;               ///< With its marks.
    std::array<double, 5> factors;  ///< One for each predicted token.
};

/// `<s> i want english food </s>`
PrintedSentence english_food();
/// `<s> i want chinese food </s>`
PrintedSentence chinese_food();
/// The same after add-one.
PrintedSentence chinese_food_add_one();

}  // namespace unrolled::ngram
