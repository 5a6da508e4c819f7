/// \file
/// How far a sequence is from the right one.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "pairs.hpp"

namespace unrolled {

/// The fewest insertions, deletions and replacements that turn `a` into `b` (Levenshtein 1966).
std::size_t edit_distance(const Tokens& a, const Tokens& b);

/// One source with every target that is accepted, at least one.
struct Question {
    Tokens source;                ///< What is asked.
    std::vector<Tokens> targets;  ///< Each of them is right.
};

/// Pairs with the same source become one question, in the order of first appearance.
std::vector<Question> questions_of(const std::vector<Pair>& pairs);

/// What was wrong with answers. The word error rate of spelling to sound is `wrong_rate`, the
/// phone error rate is `token_rate`; what is exactly right is 1 - `wrong_rate`.
struct ErrorRates {
    std::size_t questions = 0;  ///< How many were asked.
    std::size_t wrong = 0;      ///< Answers that are none of the accepted ones.
    std::size_t edits = 0;      ///< Edits to the nearest accepted answer, all together.
    std::size_t tokens = 0;     ///< Tokens of those nearest ones.

    /// Of the questions, 0 .. 1. \throws std::invalid_argument if there was none
    double wrong_rate() const;
    /// Edits a token; can exceed 1. \throws std::invalid_argument if there was none
    double token_rate() const;
};

/// Take note of an answer. Of two accepted targets equally near the first counts.
/// \throws std::invalid_argument if the question accepts none
void judge(ErrorRates& rates, const Question& question, const Tokens& answer);

/// BLEU of all answers together (Papineni and others 2002), 0 .. 100: the geometric mean of the
/// precisions of 1 to 4 tokens, each capped by what a target has, times the penalty
/// \f$\min(1, e^{1 - r / c})\f$ for answers of c tokens where r were right. Nothing is smoothed: 0
/// if no four tokens agree.
/// \throws std::invalid_argument if there are not as many answers as questions, or none
double bleu(std::span<const Question> questions, std::span<const Tokens> answers);

}  // namespace unrolled
