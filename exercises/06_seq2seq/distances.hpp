/// \file
/// Exercise 6.5: why the source is read backwards.
///
/// Encoder and decoder are one long chain of steps: the S words of the source, then the T words of
/// the target. What a word of the source has to say to its partner in the target must survive all
/// the steps between them. How many are there, if target word t translates source word
/// \f$a_t\f$? With all places counted from 0, source word i stands at place i, or, if the source is
/// read *backwards*, at place S - 1 - i. Target word t stands at place S + t. So
///
/// \f[ d_t = (S + t) - a_t \qquad \text{or backwards} \qquad
///     d_t = (S + t) - (S - 1 - a_t) \f]
///
/// Sutskever, Vinyals and Le (2014) turned every source round and won 4.4 points of BLEU,
/// from 26.17 to 30.59. If word i translates word i, the distances n, n, ..., n become 1, 3, 5,
/// ..., 2n - 1. Their mean does not change at all. But the first words of the target, on which all
/// later ones depend, are now near their partners, and a learner finds short connections first.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_5 {

/// How far partners are from each other.
struct Distances {
    std::vector<std::int64_t> each;  ///< \f$d_t\f$ of the words that have a partner, in their order
    std::int64_t shortest;           ///< the smallest of them
    Real mean;                       ///< their mean
};

template <class Visit, Is<Distances>... D>
void for_each(Visit&& visit, D&... d)
{
    visit("each", d.each...);
    visit("shortest", d.shortest...);
    visit("mean", d.mean...);
}

/// The distances of a pair of sentences. For example, two words that are translated one by one,
/// S = 2 and partners (0, 1), have the distances (2, 2), and backwards (1, 3).
/// \param S words of the source, 1 or more
/// \param partners \f$a_t\f$ for each word of the target: the place of its partner in the source as
/// it is written, 0 to S - 1; or -1 if the word has none, then it is left out
/// \param backwards whether the source is read backwards; the target never is
/// \throws std::invalid_argument if S is less than 1, or if no word has a partner
/// \throws std::out_of_range if a partner is not -1 to S - 1
Distances distances(std::int64_t S, const Ids& partners, bool backwards);

}  // namespace unrolled::ex_06_5
