/// \file
/// Exercise 5.1: count n-grams.
///
/// A language model that only counts needs nothing but a table: which n words stood in a row, and
/// how often? So that the beginning and the end of a sentence are words like others, each sentence
/// is padded first. For bigrams the lecture's three sentences become
///
///     <s> I am Sam </s>
///     <s> Sam I am </s>
///     <s> I do not like green eggs and ham </s>
///
/// `<s>` is only there to be looked back at. `</s>` is predicted like every word: a model that
/// cannot end a sentence gives no probability to sentences.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "walk.hpp"

namespace unrolled::ex_05_1 {

/// An n-gram and how often it occurs.
struct NgramCount {
    std::vector<std::string> words;  ///< n of them, `<s>` and `</s>` among them
    std::int64_t count = 0;          ///< 1 or more
};

template <class Visit, Is<NgramCount>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("words", c.words...);
    visit("count", c.count...);
}

/// A sentence with its markers for n-grams: n - 1 times `<s>`, the words, one `</s>`. So every word
/// and the `</s>` have n - 1 tokens before them.
///
/// With n = 3, "I am" becomes `<s> <s> I am </s>`; with n = 1 it becomes `I am </s>`.
/// \param words the words of the sentence, perhaps none
/// \param n the order of the n-grams, 1 or more
/// \throws std::invalid_argument if n is less than 1
std::vector<std::string> pad(const std::vector<std::string>& words, std::int64_t n);

/// All n-grams of a text with their counts, in alphabetical order: by the first word, then by the
/// second and so on, as `std::map` sorts its keys. Each sentence is padded by itself, and no n-gram
/// reaches from one sentence into the next.
///
/// For example, the two sentences (a, b) and (a) have the bigrams `<s> a` 2, `a </s>` 1, `a b` 1,
/// `b </s>` 1. (The character `<` comes before the letters.)
/// \param sentences the text, without markers
/// \param n the order, 1 or more
/// \throws std::invalid_argument if n is less than 1, also for a text without sentences
std::vector<NgramCount> count_ngrams(const std::vector<std::vector<std::string>>& sentences,
                                     std::int64_t n);

}  // namespace unrolled::ex_05_1
