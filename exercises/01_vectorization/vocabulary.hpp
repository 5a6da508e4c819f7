/// \file
/// Exercise 1.1: the words of a text become numbers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tensor.hpp"

/// Exercise 1.1, vocabulary.
///
/// A network multiplies numbers, so a text must become numbers first. The lecture's sentence
/// "You say goodbye and I say hello." has eight tokens but only seven different ones:
///
///     word   you  say  goodbye  and  i  hello  .
///     id      0    1      2      3   4    5    6
///
/// and as a sequence it is 0 1 2 3 4 1 5 6. The list is made once, from the text that you learn
/// from, and then used for other texts too, which bring words that the list does not have. Write
/// both functions with the standard library; `Vocabulary` of common/ comes after this exercise.
namespace unrolled::ex_01_1 {

/// The distinct words of a text, in order of first appearance. The place of a word in the list is
/// its id, counted from 0.
///
/// A word that occurs fewer than `min_count` times in the text is left out, and the words after it
/// move up: "a b a c c" gives (a, b, c) with `min_count` 1 and (a, c) with `min_count` 2.
///
/// \param text the words of the text in order; an empty text gives an empty list
/// \param min_count 1 or more
/// \throws std::invalid_argument if `min_count` is less than 1
std::vector<std::string> list_words(const std::vector<std::string>& text, std::int64_t min_count);

/// The ids of a sequence of words, one for each word. A word that is not in the vocabulary gets -1,
/// which means "no token here" in the whole book.
///
/// With the vocabulary (april, is, the), the words (the, cruelest, april) become (2, -1, 0).
///
/// \param vocabulary distinct words; the place of a word is its id
/// \param words the words to be numbered, perhaps none
Ids number_words(const std::vector<std::string>& vocabulary, const std::vector<std::string>& words);

}  // namespace unrolled::ex_01_1
