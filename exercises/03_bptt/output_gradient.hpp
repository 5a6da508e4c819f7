/// \file
/// Exercise 3.1: where the way back begins, at the output.
///
/// At step \f$t\f$ the network has scores \f$o_t\f$ (the logits) and says
/// \f$y'_t = \mathrm{softmax}(o_t)\f$. The labels are \f$y_t\f$, and the loss of all steps together
/// is the cross entropy:
///
/// \f[ L = -\sum_{t=1}^{T} \sum_{k=1}^{V} y_{t,k} \ln y'_{t,k} \f]
///
/// On its slides the lecture writes \f$\partial L / \partial o_t = y'_t - y_t\f$. That is right if
/// the labels of a step add up to 1, as a one-hot label does. The labels printed in example 8-1 do
/// not: (0.7, 0.4), (0.3, 0.4), (0.2, 0.4) and (0.4, 0.5). Write the gradient of this \f$L\f$,
/// whatever the labels add up to. Two facts are enough to find it:
///
/// \f[ \ln y'_k = o_k - \ln \sum_j e^{o_j} \qquad
///     \frac{\partial}{\partial o_k} \ln \sum_j e^{o_j} = y'_k \f]
///
/// You may use `softmax` of common/, which does each row of a matrix.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_03_1 {

/// The gradient of the loss at the output of every step. For example, scores (0, 0) and the label
/// (1, 0) give (-0.5, 0.5); with the label (2, 0) the loss is twice as large, and so is the
/// gradient.
/// \param logits \f$o_t\f$, the step's scores in each row, (T, V), finite
/// \param labels \f$y_t\f$ in the same rows, (T, V), none negative
/// \return dL/do, (T, V)
/// \throws std::invalid_argument if the two shapes differ
Matrix output_gradient(const Matrix& logits, const Matrix& labels);

}  // namespace unrolled::ex_03_1
