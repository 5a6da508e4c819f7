/// \file
/// A text for the n-gram benchmarks.
#pragma once

#include <cmath>

#include "lexicon.hpp"
#include "random.hpp"

namespace unrolled::bench {

/// Zipf's law: the k-th of V words comes with a probability of about 1 / (k ln V). u in [0, 1)
inline std::size_t zipf(double u, std::size_t V)
{
    return static_cast<std::size_t>(std::pow(static_cast<double>(V), u)) - 1;
}

/// Sentences of 5 to 34 words between <s> (0) and </s> (1). Two words in three are favourites of
/// the word before; it has 60 of them. rival_ngram.py draws in the same way.
inline Ids ngram_text(std::size_t length, std::size_t V, Random& random)
{
    constexpr double golden = 0.6180339887498949;  // its multiples fall everywhere in [0, 1)
    Ids text;
    std::size_t last = 0, left = 0;
    for (std::size_t i = 0; i < length; ++i) {
        if (left == 0) {
            text.push_back(0);
            left = 5 + random.below(30);
        }
        double u = random.uniform();
        if (random.below(3) > 0) {
            u = std::fmod(golden * static_cast<double>(60 * last + zipf(u, 60)), 1);
        }
        last = zipf(u, V);
        text.push_back(static_cast<Id>(last + 2));
        if (--left == 0 || i + 1 == length) text.push_back(1);
    }
    return text;
}

/// The words of such texts.
inline ngram::Lexicon ngram_lexicon(std::size_t V)
{
    std::vector<std::string> names = {"<s>", "</s>"};
    for (std::size_t word = 0; word < V; ++word) names.push_back(std::to_string(word));
    return {.words = Vocabulary::from_tokens(names), .bos = 0, .eos = 1};
}

}  // namespace unrolled::bench
