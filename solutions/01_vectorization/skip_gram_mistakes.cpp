#include "skip_gram.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_01_9 {
namespace {

Pairs pairs(const Ids& ids, std::int64_t left, std::int64_t right)
{
    if (right < 1) throw std::invalid_argument("window");
    Pairs result;
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = 0; i < length; ++i) {
        for (std::int64_t j = std::max<std::int64_t>(0, i - left); j < length && j <= i + right;
             ++j) {
            const Id center = ids[static_cast<std::size_t>(i)];
            const Id context = ids[static_cast<std::size_t>(j)];
            if (i == j || center < 0 || context < 0) continue;
            result.centers.push_back(center);
            result.contexts.push_back(context);
        }
    }
    return result;
}

Pairs only_to_the_right(const Ids& ids, std::int64_t window)
{
    return pairs(ids, 0, window);
}

Pairs turned_round(const Ids& ids, std::int64_t window)
{
    const Pairs right = pairs(ids, window, window);
    return {.centers = right.contexts, .contexts = right.centers};
}

Ids draw(const Vector& counts, std::int64_t neighbour, const Vector& uniforms, Real power,
         bool exclude)
{
    if (neighbour < 0 || neighbour >= static_cast<std::int64_t>(counts.size())) {
        throw std::out_of_range("neighbour");
    }
    Vector weights = zeros_like(counts);
    for (std::size_t v = 0; v < counts.size(); ++v) weights(v) = std::pow(counts(v), power);
    if (sum_all(weights) - weights(neighbour) <= 0) throw std::invalid_argument("no other word");
    if (exclude) weights(neighbour) = 0;
    Ids drawn;
    for (const Real u : values(uniforms)) {
        const Real goal = u * sum_all(weights);
        Id v = 0;
        for (Real cumulative = weights(0); cumulative <= goal; cumulative += weights(v)) ++v;
        drawn.push_back(v);
    }
    return drawn;
}

Ids no_power(const Vector& counts, std::int64_t neighbour, const Vector& uniforms)
{
    return draw(counts, neighbour, uniforms, 1, true);
}

Ids neighbour_drawn(const Vector& counts, std::int64_t neighbour, const Vector& uniforms)
{
    return draw(counts, neighbour, uniforms, Real(0.75), false);
}

// `sign` is that of the impostors' scores in the loss, `slope` that of all gradients.
LossGrads loss(const Vector& v, const Matrix& U, Real sign, Real slope)
{
    if (U.shape(0) == 0) throw std::invalid_argument("no row");
    require_shape("U", U, {U.shape(0), v.size()});
    LossGrads result = {.loss = 0, .dv = zeros_like(v), .dU = zeros_like(U)};
    for (std::size_t i = 0; i < U.shape(0); ++i) {
        const Real side = i == 0 ? 1 : sign;
        const Real s = side * dot(row(U, i), v);
        result.loss += std::log1p(std::exp(-std::abs(s))) + std::max(-s, Real(0));
        const Real ds = -slope * side / (1 + std::exp(s));
        result.dv += ds * row(U, i);
        for (std::size_t d = 0; d < v.size(); ++d) result.dU(i, d) = ds * v(d);
    }
    return result;
}

LossGrads impostors_as_neighbours(const Vector& v, const Matrix& U)
{
    return loss(v, U, 1, 1);
}

LossGrads uphill(const Vector& v, const Matrix& U)
{
    return loss(v, U, -1, -1);
}

LossGrads averaged(const Vector& v, const Matrix& U)
{
    LossGrads result = loss(v, U, -1, 1);
    const auto rows = static_cast<Real>(U.shape(0));
    result.loss /= rows;
    result.dv /= rows;
    result.dU /= rows;
    return result;
}

LossGrads only_the_neighbour_pulls(const Vector& v, const Matrix& U)
{
    LossGrads result = loss(v, U, -1, 1);
    result.dv = -row(U, 0) / (1 + std::exp(dot(row(U, 0), v)));
    return result;
}

const exercise::Mistakes known_pairs = exercise::mistakes_of(
    skip_gram_pairs,
    {{only_to_the_right,
      "Only neighbours on the right are paired. A centre has neighbours on both sides."},
     {turned_round,
      "Centre and context are swapped: while the centre stays, its neighbours go from left to "
      "right."}});

const exercise::Mistakes known_draws = exercise::mistakes_of(
    draw_negatives,
    {{no_power, "The counts are used as they are: take them to the power 3/4 first."},
     {neighbour_drawn,
      "The real neighbour can be drawn. As an impostor it would be pushed away while it is pulled: "
      "give it the weight 0."}});

const exercise::Mistakes known_losses = exercise::mistakes_of(
    skip_gram_loss,
    {{impostors_as_neighbours,
      "The impostors are treated like neighbours. For them the pair is not real: their score goes "
      "into the sigmoid with a minus."},
     {uphill,
      "The loss is right, but all gradients have the wrong sign: dL/ds is sigma(s) - 1 for the "
      "neighbour and sigma(s) for an impostor."},
     {averaged,
      "Loss and gradients are divided by the number of rows. The equation has a sum, not a mean."},
     {only_the_neighbour_pulls,
      "dv knows only the real neighbour. v stands in every score, so each row adds its part."}});

}  // namespace
}  // namespace unrolled::ex_01_9
