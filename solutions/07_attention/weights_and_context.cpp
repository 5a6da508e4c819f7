#include "weights_and_context.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_07_2 {

Attention attend(const Vector& scores, const Matrix& values)
{
    const std::size_t T = scores.size(), D = values.shape(1);
    if (T == 0) throw std::invalid_argument("there is nothing to attend to");
    require_shape("values", values, {T, D});

    // The same factor e^-highest above and below: no exponential is then larger than 1.
    const Real highest = *std::ranges::max_element(unrolled::values(scores));
    Vector weights = zeros<Vector>(T);
    for (std::size_t j = 0; j < T; ++j) weights(j) = std::exp(scores(j) - highest);
    weights /= sum_all(weights);

    // No word is chosen, all are mixed: a choice would have no gradient to learn from.
    Vector context = zeros<Vector>(D);
    for (std::size_t j = 0; j < T; ++j) context += weights(j) * row(values, j);
    return {weights, context};
}

}  // namespace unrolled::ex_07_2
