#include "temperature_top_k.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_7;
using exercise::check;

namespace {

// A letter stays if fewer than k others are better, where an equal one before it counts as better.
bool stays(const Vector& scores, std::size_t i, std::size_t k)
{
    std::size_t better = 0;
    for (std::size_t j = 0; j < scores.size(); ++j) {
        if (scores(j) > scores(i) || (scores(j) == scores(i) && j < i)) ++better;
    }
    return better < k;
}

Vector expected(const Vector& scores, Real temperature, std::size_t k)
{
    Vector p = zeros_like(scores);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (stays(scores, i, k)) p(i) = std::exp(scores(i) / temperature);
    }
    const Real total = sum_all(values(p));
    for (Real& probability : values(p)) probability /= total;
    return p;
}

}  // namespace

TEST_CASE("random scores, temperatures and k")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        Vector scores = zeros<Vector>(1 + random.below(8));
        fill_normal(scores, random, 2);
        if (scores.size() > 2) scores(2) = scores(0);
        const std::size_t k = 1 + random.below(scores.size());
        const Real temperature = random.uniform(0.2, 3);
        check(temperature_top_k)
            .with(scores, temperature, static_cast<std::int64_t>(k))
            .gives(expected(scores, temperature, k));
    }
}
