/// \file
/// Exercise 6.8: write the test that finds the leaking target.
///
/// Teacher forcing hands the right sentence to the decoder in training. A small slip, and the
/// decoder sees the very word that it should write: the loss falls as never before, everybody is
/// happy, and the translations are rubbish, because then there is no right sentence to look at. The
/// rule is that word t is predicted from the source and from the words *before* it:
///
/// \f[ s_t = f(\text{source},\; k_1, \dots, k_{t-1}) \qquad t = 1, \dots, T + 1 \f]
///
/// with \f$s_t\f$ the scores of all words, \f$k_1 \dots k_T\f$ the right words; the last row,
/// \f$t = T + 1\f$, predicts `</s>`. Several programs claim to compute these scores. Some are
/// right. In the others something leaks: a word of the target, or only that it is there. You cannot
/// see the programs, and they all have weights of their own, so you cannot compute the scores
/// again. But a program gets two targets for one source and returns the scores of both: where two
/// targets begin with the same words, the rule says which rows have to be the same.
///
/// You write the two parts of a test: `propose` makes an input, `accept` looks at what a program
/// made of it. Every program gets your inputs of ten seeds, in an order that you do not know. A
/// right one must be accepted every time, a leaking one rejected at least once.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_8 {

/// What a program gets. Every sentence has 1 to 20 words, and every word is 3 to 9. (0, 1 and 2 are
/// `<unk>`, `<s>` and `</s>`, which the programs add by themselves.)
struct Input {
    Ids source;  ///< what is to be translated
    Ids target;  ///< a right translation
    Ids other;   ///< another one; it may have another length
};

template <class Visit, Is<Input>... I>
void for_each(Visit&& visit, I&... i)
{
    visit("source", i.source...);
    visit("target", i.target...);
    visit("other", i.other...);
}

/// What a program returns. Right programs may differ in the last digits between the two: they add
/// up in other orders.
struct Output {
    Matrix target_scores;  ///< row t - 1 is \f$s_t\f$ of the target, (T + 1, 10)
    Matrix other_scores;   ///< the same of the other target, which has a T of its own
};

template <class Visit, Is<Output>... O>
void for_each(Visit&& visit, O&... o)
{
    visit("target_scores", o.target_scores...);
    visit("other_scores", o.other_scores...);
}

/// An input that makes a leak visible.
/// \param seed 1 to 10. The same seed gives the same input; `Random` of common/ takes one.
Input propose(std::int64_t seed);

/// Whether a program may have been right.
/// \param input what it got
/// \param output what it returned, in the shapes above
bool accept(const Input& input, const Output& output);

}  // namespace unrolled::ex_06_8
