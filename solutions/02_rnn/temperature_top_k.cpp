#include "temperature_top_k.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace unrolled::ex_02_7 {

Vector temperature_top_k(const Vector& scores, Real temperature, std::int64_t k)
{
    const auto V = static_cast<std::int64_t>(scores.size());
    if (!(temperature > 0)) throw std::invalid_argument("a temperature is above 0");
    if (k < 1 || k > V) throw std::invalid_argument("k is 1 to the number of letters");

    // The letters from the highest score to the lowest; equals stay in their order.
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return scores(i); });
    order.resize(static_cast<std::size_t>(k));

    // The best letter stays whatever k is, and its exponential is 1: the sum is never 0.
    const Real highest = scores(order.front());
    Vector p = zeros_like(scores);
    for (const std::size_t i : order) p(i) = std::exp((scores(i) - highest) / temperature);
    const Real total = sum_all(values(p));
    for (Real& probability : values(p)) probability /= total;
    return p;
}

}  // namespace unrolled::ex_02_7
