/// \file
/// Exercise 1.10: vectors for words that were never seen.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tensor.hpp"

/// Exercise 1.10, subword n-grams.
///
/// A vocabulary knows "walk" and "walked" as two ids that have nothing in common, and "walking", if
/// it was not in the text, not at all. fastText (Bojanowski, Grave, Joulin and Mikolov, 2017) gives
/// vectors to pieces of words, and a word is what its pieces are. For a language like Korean, which
/// glues its endings on, that is worth even more than for English.
namespace unrolled::ex_01_10 {

/// The pieces of a word. The word is first put between `<` and `>`, so that beginnings and ends
/// differ from middles. Then come all pieces of `shortest` characters from left to right, then
/// those of one character more, up to `longest`; and at last the whole bracketed word, unless it is
/// among them already. A piece that occurs twice is listed twice.
///
/// With both lengths 3, "where" gives `<wh`, `whe`, `her`, `ere`, `re>` and `<where>`.
///
/// A character is a character of UTF-8, which takes 1 to 4 bytes: with both lengths 2, "학생"
/// (student) gives `<학`, `학생`, `생>` and `<학생>`. `split_characters` of text.hpp cuts a text
/// into its characters.
///
/// \param word UTF-8, not empty
/// \param shortest,longest lengths in characters, `<` and `>` included
/// \throws std::invalid_argument if the word is empty, `shortest` is less than 1 or `longest` is
/// less than `shortest`
std::vector<std::string> ngrams(const std::string& word, std::int64_t shortest,
                                std::int64_t longest);

/// The vector of a word, known or not: the mean of the vectors of those of its pieces that are
/// known. A piece that the word has twice counts twice; pieces that are not known do not count at
/// all. If none is known, the vector is zero.
///
/// If only `<wh` and `re>` are known, with the vectors (2, 0) and (0, 4), then "where" has the
/// vector (1, 2); and so has any word that begins and ends like it.
///
/// \param word,shortest,longest as for ngrams()
/// \param pieces the known pieces, all different
/// \param vectors (G, D): row g is the vector of `pieces[g]`
/// \return (D)
/// \throws std::invalid_argument as ngrams() does, or if `vectors` does not have one row per piece
Vector word_vector(const std::string& word, std::int64_t shortest, std::int64_t longest,
                   const std::vector<std::string>& pieces, const Matrix& vectors);

}  // namespace unrolled::ex_01_10
