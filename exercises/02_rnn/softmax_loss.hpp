/// \file
/// Exercise 2.2: from scores to probabilities to one number that says how wrong they are.
///
/// The output layer gives one score \f$o_k\f$ for each of \f$V\f$ classes. Softmax makes positive
/// numbers of them that add up to 1, and the loss is the surprise at what really came, class
/// \f$c\f$, in nats (natural logarithm):
///
/// \f[ p_k = \frac{e^{o_k}}{\sum_{j=1}^{V} e^{o_j}} \qquad\qquad L = -\ln p_c \f]
///
/// On paper that is all. On a machine \f$e^{1000}\f$ is infinite and \f$e^{-1000}\f$ is 0, and a
/// network that learns badly does produce such scores. Both formulas have a form that never fails:
/// what is added to all scores leaves the probabilities as they are.
#pragma once

#include <cstdint>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_02_2 {

/// What softmax_loss() returns.
struct Prediction {
    Vector probabilities;  ///< (V), they add up to 1.
    Real loss = 0;         ///< Nats, 0 or more.
};

template <class Visit, Is<Prediction>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("probabilities", p.probabilities...);
    visit("loss", p.loss...);
}

/// Softmax and cross entropy of one output. For example, scores (0, 0) and target 0 give the
/// probabilities (0.5, 0.5) and the loss ln 2 = 0.693.
/// \param scores one for each class, (V), any finite numbers
/// \param target the class that really came, counted from 0
/// \throws std::out_of_range if the target is not one of the classes
Prediction softmax_loss(const Vector& scores, std::int64_t target);

}  // namespace unrolled::ex_02_2
