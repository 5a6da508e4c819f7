/// \file
/// Where the way back begins: the gradient of the loss with respect to the
/// scores o. It depends on which loss is meant; these are the candidates for
/// example 8-1, summed over all rows, with y' = softmax(o).
///
///     L = -sum ln y'_k,       do = y' - onehot(k)                  (3.6)
///     L = -sum y_j ln y'_j,   do = (y_1 + .. + y_V) y' - y         (3.7)
///     L = sum (y'_j - y_j)^2 / 2,
///                             do = (diag(y') - y' y'^T)(y' - y)    (3.8)
///     the slide's rule,       do = y' - y                          (3.9)
///
/// The last is (3.7) if the labels of a row sum to 1, and else no gradient.
#pragma once

#include "loss.hpp"

namespace unrolled::bptt {

/// The answer k of each row is right (3.6).
/// \param scores (R, V) \param classes R ids below V
/// \throws ShapeError, std::out_of_range
LossGrad class_loss(const Matrix& scores, const Ids& classes);

/// Cross entropy with labels of any sum (3.7).
/// \param scores (R, V) \param labels (R, V) \throws ShapeError
LossGrad label_loss(const Matrix& scores, const Matrix& labels);

/// Half the squared error of the probabilities (3.8).
/// \param scores (R, V) \param labels (R, V) \throws ShapeError
LossGrad squared_loss(const Matrix& scores, const Matrix& labels);

/// The slide's rule (3.9), (R, V), for whoever computes by hand from the
/// slides. \param scores (R, V) \param labels (R, V) \throws ShapeError
Matrix slide_rule(const Matrix& scores, const Matrix& labels);

}  // namespace unrolled::bptt
