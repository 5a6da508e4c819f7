/// \file
/// Exercise 6.2: the loss of sentences of different lengths.
///
/// At every step a decoder gives a score to each of V words, and the softmax makes probabilities of
/// them. The loss of a batch is the mean of \f$-\ln p(\text{target})\f$ over all M targets that
/// there are, in whatever sentence: every word counts the same, and padding does not count.
///
/// \f[ p_{tn} = \mathrm{softmax}(s_{tn}) \qquad
///     L = -\frac{1}{M} \sum_{(t,n) \text{ with a target}} \ln p_{tn}[k_{tn}] \f]
///
/// Training needs the gradient, too. At a place with a target it is
///
/// \f[ \frac{\partial L}{\partial s_{tn}[j]}
///     = \frac{1}{M} \left( p_{tn}[j] - \begin{cases} 1 & j = k_{tn} \\ 0 & \text{otherwise}
///     \end{cases} \right) \f]
///
/// and at a padded place it is exactly 0: nothing that the network computes there may change a
/// weight. You may use `softmax` of common/.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_2 {

/// The loss of a batch, and what it says to the scores.
struct Loss {
    Real mean;           ///< L, in nats
    std::int64_t words;  ///< M, how many targets took part
    Tensor3 dscores;     ///< \f$\partial L / \partial s\f$, (T, N, V)
};

template <class Visit, Is<Loss>... L>
void for_each(Visit&& visit, L&... l)
{
    visit("mean", l.mean...);
    visit("words", l.words...);
    visit("dscores", l.dscores...);
}

/// The mean loss and its gradient. For example, two sentences and V = 2: if all scores are 0 and
/// the targets are ((0, 1), (1, -1)), then M is 3, L is ln 2, and the gradient is
/// (-1/6, 1/6) where the target is 0, (1/6, -1/6) where it is 1, and (0, 0) where there is none.
///
/// Scores may be large, 1000 say. At a padded place they may be anything, also infinite or not a
/// number.
/// \param scores \f$s\f$, (T, N, V)
/// \param targets T rows of N ids: k, or a negative number where there is only padding
/// \throws std::invalid_argument if there are not T rows of N, or no target at all
/// \throws std::out_of_range if a target is V or more
Loss masked_loss(const Tensor3& scores, const std::vector<Ids>& targets);

}  // namespace unrolled::ex_06_2
