/// \file
/// Exercise 6.1: what a decoder reads in training, and what it should write.
///
/// A decoder writes a sentence word by word, and each word depends on those before it. In training
/// the right sentence is known, so the decoder need not read its own, often wrong, words: at every
/// step it reads the right word of the step before. This is *teacher forcing*. At the first step
/// there is no word before, so it reads a mark, `<s>`; and after the last word it should write
/// another mark, `</s>`, so that it learns to end. The translation of the lecture becomes
///
///     step     1       2       3       4       5
///     reads    <s>     4월이    가장    잔인한    달
///     writes   4월이    가장    잔인한    달      </s>
///
/// \f[ x_1 = \text{<s>}, \quad x_t = k_{t-1} \qquad y_t = k_t, \quad y_{L+1} = \text{</s>} \f]
///
/// for the words \f$k_1 \dots k_L\f$. Sentences of different lengths stand side by side, time
/// first, and behind the end of a sentence there is padding, -1, in both boxes.
#pragma once

#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_1 {

/// What N decoders read and write, T rows of N ids each; T is one more than the words of the
/// longest sentence.
struct Lesson {
    std::vector<Ids> inputs;   ///< What is read at each step, -1 where the sentence is over.
    std::vector<Ids> targets;  ///< What should be written there, -1 at the same places.
};

template <class Visit, Is<Lesson>... L>
void for_each(Visit&& visit, L&... l)
{
    visit("inputs", l.inputs...);
    visit("targets", l.targets...);
}

/// The lesson of N sentences. For example, (3, 4) and (5) with 1 for `<s>` and 2 for `</s>` give
///
///     inputs   1   1        targets   3   5
///              3   5                  4   2
///              4  -1                  2  -1
///
/// A sentence without words has one step: it reads `<s>` and should write `</s>`.
/// \param sentences N sequences of ids, each 0 or more, without marks at their ends
/// \param begin the id of `<s>`
/// \param end the id of `</s>`
/// \throws std::invalid_argument if there is no sentence, if a sentence contains a negative id, or
/// if one contains `begin` or `end`, which only this function writes
Lesson teacher_forcing(const std::vector<Ids>& sentences, Id begin, Id end);

}  // namespace unrolled::ex_06_1
