#include "output_gradient.hpp"

#include "activation.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_03_1 {
namespace {

void require_same(const Matrix& logits, const Matrix& labels)
{
    require_shape("labels", labels, {logits.shape(0), logits.shape(1)});
}

// Each row times a number of its own: the sum of the same row of `labels`.
Matrix times_label_sums(Matrix m, const Matrix& labels)
{
    for (std::size_t t = 0; t < m.shape(0); ++t) {
        const Real sum = sum_all(row(labels, t));
        for (std::size_t k = 0; k < m.shape(1); ++k) m(t, k) *= sum;
    }
    return m;
}

Matrix slide_rule(const Matrix& logits, const Matrix& labels)
{
    require_same(logits, labels);
    return softmax(logits) - labels;
}

Matrix wrong_sign(const Matrix& logits, const Matrix& labels)
{
    require_same(logits, labels);
    return labels - times_label_sums(softmax(logits), labels);
}

Matrix no_softmax(const Matrix& logits, const Matrix& labels)
{
    require_same(logits, labels);
    return times_label_sums(logits, labels) - labels;
}

Matrix labels_made_to_fit(const Matrix& logits, const Matrix& labels)
{
    require_same(logits, labels);
    Matrix fitting = labels;
    for (std::size_t t = 0; t < labels.shape(0); ++t) {
        const Real sum = sum_all(row(labels, t));
        for (std::size_t k = 0; k < labels.shape(1) && sum > 0; ++k) fitting(t, k) /= sum;
    }
    return softmax(logits) - fitting;
}

Matrix mean_over_steps(const Matrix& logits, const Matrix& labels)
{
    require_same(logits, labels);
    const Real T = static_cast<Real>(logits.shape(0));
    return (times_label_sums(softmax(logits), labels) - labels) / T;
}

const exercise::Mistakes known = exercise::mistakes_of(
    output_gradient,
    {{slide_rule,
      "This is y' - y, which is the gradient only where the labels of a step add up to 1. A row of "
      "the true gradient always adds up to 0."},
     {wrong_sign, "The sign is turned: this is the direction downhill, minus the gradient."},
     {no_softmax, "The scores take the place of the probabilities: y' is softmax of them."},
     {labels_made_to_fit,
      "The labels are divided by their sum first. That is the gradient of another loss, in which "
      "every step counts the same."},
     {mean_over_steps,
      "This is divided by the number of steps. The loss of the contract is the sum over the "
      "steps."}});

}  // namespace
}  // namespace unrolled::ex_03_1
