#include "skip_gram.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_01_9 {

Pairs skip_gram_pairs(const Ids& ids, std::int64_t window)
{
    if (window < 1) throw std::invalid_argument("the window is less than 1");
    const auto w = static_cast<std::size_t>(window);
    Pairs pairs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::size_t begin = i < w ? 0 : i - w;  // i - w would wrap round below 0
        const std::size_t end = std::min(ids.size(), i + w + 1);
        for (std::size_t j = begin; j < end; ++j) {
            if (j == i || ids[i] < 0 || ids[j] < 0) continue;
            pairs.centers.push_back(ids[i]);
            pairs.contexts.push_back(ids[j]);
        }
    }
    return pairs;
}

Ids draw_negatives(const Vector& counts, std::int64_t neighbour, const Vector& uniforms)
{
    const auto n_vocab = static_cast<std::int64_t>(counts.size());
    if (neighbour < 0 || neighbour >= n_vocab) {
        throw std::out_of_range("no neighbour " + std::to_string(neighbour));
    }
    Vector weights = zeros_like(counts);
    for (std::size_t v = 0; v < counts.size(); ++v) weights(v) = std::pow(counts(v), Real(0.75));
    weights(neighbour) = 0;
    const Real total = sum_all(weights);
    if (total <= 0) throw std::invalid_argument("there is no other word to draw");

    Ids drawn;
    for (const Real u : values(uniforms)) {
        Real cumulative = 0;
        Id chosen = 0;
        for (Id v = 0; v < n_vocab && cumulative <= u * total; ++v) {
            if (weights(v) == 0) continue;
            cumulative += weights(v);
            chosen = v;  // the last word that can be drawn, should rounding never pass u
        }
        drawn.push_back(chosen);
    }
    return drawn;
}

namespace {

/// -ln sigma(s) = ln(1 + e^-s), written so that the exponential never overflows.
Real minus_log_sigmoid(Real s)
{
    return std::log1p(std::exp(-std::abs(s))) + std::max(-s, Real(0));
}

}  // namespace

LossGrads skip_gram_loss(const Vector& v, const Matrix& U)
{
    if (U.shape(0) == 0) throw std::invalid_argument("U has no row: the real neighbour is missing");
    require_shape("U", U, {U.shape(0), v.size()});
    LossGrads result = {.loss = 0, .dv = zeros_like(v), .dU = zeros_like(U)};
    for (std::size_t i = 0; i < U.shape(0); ++i) {
        const Vector u = row(U, i);
        const Real s = dot(u, v);
        const bool is_real = i == 0;
        result.loss += minus_log_sigmoid(is_real ? s : -s);
        // For both kinds of row dL/ds is "what is guessed" minus "what is true".
        const Real ds = 1 / (1 + std::exp(-s)) - (is_real ? 1 : 0);
        result.dv += ds * u;
        for (std::size_t d = 0; d < v.size(); ++d) result.dU(i, d) = ds * v(d);
    }
    return result;
}

}  // namespace unrolled::ex_01_9
