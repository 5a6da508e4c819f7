#include "output_gradient.hpp"

#include <cmath>

#include "activation.hpp"

namespace unrolled::bptt {
namespace {

Matrix probabilities(const Matrix& scores, const Matrix& labels)
{
    require_shape("labels", labels, {scores.shape(0), scores.shape(1)});
    return softmax(scores);
}

}  // namespace

// [class_loss]
LossGrad class_loss(const Matrix& scores, const Ids& classes)
{
    return cross_entropy_sum(scores, classes);  // (3.6)
}
// [class_loss]

// [losses]
LossGrad label_loss(const Matrix& scores, const Matrix& labels)
{
    const std::size_t R = scores.shape(0), V = scores.shape(1);
    const Matrix ys = probabilities(scores, labels);
    LossGrad result{.loss = 0, .count = R, .dscores = zeros_like(scores)};
    for (std::size_t r = 0; r < R; ++r) {
        const Real total = sum_all(row(labels, r));
        for (std::size_t j = 0; j < V; ++j) {
            const Real y = labels(r, j), y_out = ys(r, j);
            result.loss -= static_cast<double>(y * std::log(y_out));
            result.dscores(r, j) = total * y_out - y;  // (3.7)
        }
    }
    return result;
}

LossGrad squared_loss(const Matrix& scores, const Matrix& labels)
{
    const Matrix ys = probabilities(scores, labels);
    const Matrix error = ys - labels;
    const double square =
        static_cast<double>(dot(values(error), values(error)));
    return {.loss = square / 2,
            .count = scores.shape(0),
            .dscores = softmax_backward(ys, error)};  // (3.8)  (R, V)
}

Matrix slide_rule(const Matrix& scores, const Matrix& labels)
{
    return probabilities(scores, labels) - labels;  // (3.9)  (R, V)
}
// [losses]

}  // namespace unrolled::bptt
