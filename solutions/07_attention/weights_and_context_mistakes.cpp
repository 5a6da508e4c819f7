#include <cmath>
#include <stdexcept>

#include "activation.hpp"
#include "mistakes.hpp"
#include "weights_and_context.hpp"

namespace unrolled::ex_07_2 {
namespace {

void require_fit(const Vector& scores, const Matrix& values)
{
    if (scores.size() == 0) throw std::invalid_argument("nothing");
    require_shape("values", values, {scores.size(), values.shape(1)});
}

// The mixture as it should be, whatever the weights are.
Vector mixture(const Vector& weights, const Matrix& values)
{
    Vector context = zeros<Vector>(values.shape(1));
    for (std::size_t j = 0; j < weights.size(); ++j) context += weights(j) * row(values, j);
    return context;
}

Attention with_weights(const Vector& weights, const Matrix& values)
{
    return {weights, mixture(weights, values)};
}

Vector exponentials(const Vector& scores)
{
    Vector powers = scores;
    for (Real& power : values(powers)) power = std::exp(power);
    return powers;
}

Attention no_shift(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    const Vector powers = exponentials(scores);
    return with_weights(powers / sum_all(powers), values);
}

Attention not_normalised(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    return with_weights(exponentials(scores), values);
}

Attention shares_of_scores(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    return with_weights(scores / sum_all(scores), values);
}

Attention best_only(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    Vector weights = zeros_like(scores);
    weights(argmax(scores)) = 1;
    return with_weights(weights, values);
}

Attention value_of_the_best(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    return {softmax(scores), row(values, argmax(scores))};
}

Attention scores_mix(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    return {softmax(scores), mixture(scores, values)};
}

Attention mean_of_products(const Vector& scores, const Matrix& values)
{
    require_fit(scores, values);
    const Vector weights = softmax(scores);
    return {weights, mixture(weights, values) / static_cast<Real>(weights.size())};
}

Attention takes_any_number(const Vector& scores, const Matrix& values)
{
    if (scores.size() == 0) throw std::invalid_argument("nothing");
    if (values.shape(0) < scores.size()) throw std::invalid_argument("a value is missing");
    return with_weights(softmax(scores), values);
}

const exercise::Mistakes known = exercise::mistakes_of(
    attend,
    {{no_shift,
      "These are the plain formulas. They are right on paper, but exp of 1000 is infinite and exp "
      "of -1000 is 0. Subtract the highest score first."},
     {not_normalised,
      "The exponentials are not divided by their sum, so the weights do not add up to 1."},
     {shares_of_scores,
      "Each score is divided by the sum of the scores, without the exponential. That is no "
      "probability as soon as a score is negative, and fails when they add up to 0."},
     {best_only,
      "All the weight goes to the best word. A softmax leaves the others their shares, and with "
      "them a gradient to learn from."},
     {value_of_the_best,
      "The context is the value of the best word. It is the mixture of all values, each with its "
      "weight."},
     {scores_mix, "The context is mixed with the scores. It needs the weights."},
     {mean_of_products,
      "The context is divided by the number of words. The weights add up to 1 already: a sum is "
      "enough."},
     {takes_any_number,
      "There are more values than scores, and the last ones are silently left out: the contract "
      "says std::invalid_argument."}});

}  // namespace
}  // namespace unrolled::ex_07_2
