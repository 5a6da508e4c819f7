#include "softmax_loss.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_02_2 {

Prediction softmax_loss(const Vector& scores, std::int64_t target)
{
    if (target < 0 || target >= static_cast<std::int64_t>(scores.size())) {
        throw std::out_of_range("the target is not one of the classes");
    }
    // A constant added to all scores multiplies numerator and denominator by the same factor, so
    // the highest score can be made 0: every exponential is then at most 1, and one of them is 1.
    const Real highest = *std::ranges::max_element(values(scores));
    Vector p = zeros_like(scores);
    for (std::size_t k = 0; k < scores.size(); ++k) p(k) = std::exp(scores(k) - highest);
    const Real total = sum_all(values(p));
    for (Real& probability : values(p)) probability /= total;

    // -ln(e^s / total) = ln(total) - s. The detour over p would take the logarithm of a number that
    // may have been rounded to 0.
    const Real score = scores(static_cast<std::size_t>(target)) - highest;
    return {.probabilities = p, .loss = std::log(total) - score};
}

}  // namespace unrolled::ex_02_2
