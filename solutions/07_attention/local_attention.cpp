#include "local_attention.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_07_7 {

Real window_centre(const Params& p, const Vector& query, std::int64_t length)
{
    if (length < 1) throw std::invalid_argument("a sentence has at least one word");
    // A share of the length, so that the same network serves short and long sentences.
    const Real z = dot(p.v_p, tanh(matmul(p.W_p, query)));
    return static_cast<Real>(length) / (1 + std::exp(-z));
}

Vector local_weights(const Vector& scores, Real centre, std::int64_t reach)
{
    const std::size_t T = scores.size();
    if (T == 0) throw std::invalid_argument("a sentence has at least one word");
    const bool is_inside = centre >= 0 && centre <= static_cast<Real>(T);  // false for NaN
    if (!is_inside) throw std::invalid_argument("the centre is not from 0 to T");
    if (reach < 1) throw std::invalid_argument("a window reaches one word or more");

    const Real r = static_cast<Real>(reach);
    const auto distance = [&](std::size_t j) { return std::abs(static_cast<Real>(j) - centre); };
    // Never empty: the centre is at most 1 away from some word, and r is at least 1.
    Real highest = -std::numeric_limits<Real>::infinity(), total = 0;
    for (std::size_t j = 0; j < T; ++j) {
        if (distance(j) <= r) highest = std::max(highest, scores(j));
    }
    Vector weights = zeros<Vector>(T);
    for (std::size_t j = 0; j < T; ++j) {
        if (distance(j) <= r) total += weights(j) = std::exp(scores(j) - highest);
    }
    // 1 to 0.14 from the centre to the rim. Through it the scores pass a gradient on to the centre,
    // which the window alone, a matter of yes or no, would not.
    for (std::size_t j = 0; j < T; ++j) {
        const Real deviations = distance(j) / (r / 2);
        weights(j) *= std::exp(-deviations * deviations / 2) / total;
    }
    return weights;
}

}  // namespace unrolled::ex_07_7
