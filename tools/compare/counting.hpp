/// \file
/// The models of chapter 05 on the characters of a text: they count, and need no minutes.
#pragma once

#include "divided.hpp"
#include "entry.hpp"
#include "lesson.hpp"

namespace unrolled::compare {

/// All characters are equally likely.
Entry uniform(const Divided& text);

/// Modified Kneser-Ney of order 1: how often each character occurs.
Entry unigram(const Divided& text);

/// Modified Kneser-Ney of the order that predicts the last tenth of the learned part best after
/// counting the rest of it; then all of it is counted. What is held out has no say in it.
/// \param lesson if it is stopped, the best order so far is taken; its seconds do not matter
Entry best_ngram(const Divided& text, const Lesson& lesson);

}  // namespace unrolled::compare
