#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "mistakes.hpp"
#include "temperature_top_k.hpp"

namespace unrolled::ex_02_7 {
namespace {

void require_knobs(const Vector& scores, Real temperature, std::int64_t k)
{
    if (!(temperature > 0) || k < 1 || k > static_cast<std::int64_t>(scores.size())) {
        throw std::invalid_argument("bad knobs");
    }
}

std::vector<std::size_t> by_score(const Vector& scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return scores(i); });
    return order;
}

Vector shares(const Vector& scores, const std::vector<std::size_t>& who, Real temperature,
              Real shift)
{
    Vector p = zeros_like(scores);
    for (const std::size_t i : who) p(i) = std::exp((scores(i) - shift) / temperature);
    const Real total = sum_all(values(p));
    for (Real& probability : values(p)) probability /= total;
    return p;
}

Vector multiplied(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    std::vector<std::size_t> best = by_score(scores);
    best.resize(static_cast<std::size_t>(k));
    return shares(scores, best, 1 / temperature, scores(best.front()));
}

Vector not_shared(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    const std::vector<std::size_t> order = by_score(scores);
    Vector p = shares(scores, order, temperature, scores(order.front()));
    for (std::size_t i = static_cast<std::size_t>(k); i < order.size(); ++i) p(order[i]) = 0;
    return p;
}

Vector no_cut(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    const std::vector<std::size_t> order = by_score(scores);
    return shares(scores, order, temperature, scores(order.front()));
}

Vector all_equals_stay(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    std::vector<std::size_t> order = by_score(scores);
    const Real least = scores(order[static_cast<std::size_t>(k) - 1]);
    std::erase_if(order, [&](std::size_t i) { return scores(i) < least; });
    return shares(scores, order, temperature, scores(order.front()));
}

Vector lowest(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    std::vector<std::size_t> order = by_score(scores);
    order.erase(order.begin(), order.end() - k);
    return shares(scores, order, temperature, scores(order.front()));
}

Vector no_shift(const Vector& scores, Real temperature, std::int64_t k)
{
    require_knobs(scores, temperature, k);
    std::vector<std::size_t> best = by_score(scores);
    best.resize(static_cast<std::size_t>(k));
    return shares(scores, best, temperature, 0);
}

const exercise::Mistakes known = exercise::mistakes_of(
    temperature_top_k,
    {{multiplied,
      "The scores are multiplied by the temperature: hot and cold are exchanged. Divide."},
     {not_shared,
      "The letters that stay do not add up to 1: the softmax was taken over all letters, "
      "and the cut came after it. Divide by the sum of those that stay."},
     {no_cut, "The k has no effect: letters that are not among the best keep a probability."},
     {all_equals_stay,
      "More than k letters stay where scores are equal at the border. Exactly k stay, "
      "the first of equals."},
     {lowest, "The k lowest scores stay instead of the highest."},
     {no_shift,
      "Near temperature 0 the exponentials overflow, and infinite by infinite is not a "
      "number. Subtract the highest score first."}});

}  // namespace
}  // namespace unrolled::ex_02_7
