/// \file
/// Cross entropy, the loss of every model that predicts a token.
#pragma once

#include "tensor.hpp"

namespace unrolled {

/// A loss and its gradient with respect to the scores.
struct LossGrad {
    double loss = 0;        ///< Nats. The one number that training makes small.
    std::size_t count = 0;  ///< How many targets took part.
    Matrix dscores;         ///< (R, V), the gradient of `loss`.
};

/// \f$L = -\sum_r \ln \mathrm{softmax}(s_r)_{k_r}\f$ with target \f$k_r\f$ of row r, in nats, and
/// its gradient \f$p - \mathrm{onehot}(k)\f$. A row with a negative target takes no part (padding).
/// \param scores (R, V), before the softmax
/// \param targets R ids, each below V
/// \throws ShapeError, std::out_of_range
LossGrad cross_entropy_sum(Matrix scores, const Ids& targets);

/// The same divided by the number of targets that take part: the loss of one prediction, so that
/// `exp(loss)` is the perplexity. \throws ShapeError if no target takes part.
LossGrad cross_entropy_mean(Matrix scores, const Ids& targets);

}  // namespace unrolled
