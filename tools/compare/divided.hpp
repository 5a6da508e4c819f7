/// \file
/// A text in two parts: what the models of a comparison learn, and what they are asked.
#pragma once

#include <string>

#include "vocabulary.hpp"

namespace unrolled::compare {

/// A text whose end is held out. Everybody knows all its characters beforehand, so that nobody
/// meets one without an id; a few may still never have been seen where they are asked for.
struct Divided {
    CharVocabulary vocabulary;  ///< Of the whole text.
    Ids learned;                ///< The first nine tenths.
    Ids held_out;               ///< The last tenth; of a long one the first most_asked characters.
    std::size_t size = 0;       ///< Characters of the whole text.
    std::size_t unseen = 0;     ///< Characters of `held_out` that are nowhere in `learned`.
};

/// A text needs so many characters: nine tenths fill a batch of 32 stretches of 50.
constexpr std::size_t shortest_text = 2000;

/// No more are asked: to be examined shall not take longer than to learn.
constexpr std::size_t most_asked = 100'000;

/// "the text is too short: it has 12 characters, a comparison needs 2000"
std::string too_short(std::size_t characters);

/// \param text UTF-8 \throws TextError too_short(), or if it is not UTF-8
Divided divide(const std::string& text);

/// The two parts as they were before they became ids.
std::string text_of(const Divided& divided, const Ids& part);

/// What a model is asked: `held_out` with one character before it, to begin with.
Ids questions_of(const Divided& divided);

/// The same for an examination on the way: at most the first 5000 of them.
Ids first_questions(const Divided& divided);

}  // namespace unrolled::compare
