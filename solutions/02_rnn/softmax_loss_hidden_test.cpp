#include "softmax_loss.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_2;
using exercise::check;

TEST_CASE("random scores: the formulas of the contract in long double")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t V = 1 + random.below(8), target = random.below(V);
        Vector scores = zeros<Vector>(V);
        fill_normal(scores, random, 3);
        long double total = 0;
        for (std::size_t k = 0; k < V; ++k) total += std::exp(static_cast<long double>(scores(k)));
        Prediction expected{.probabilities = zeros<Vector>(V)};
        for (std::size_t k = 0; k < V; ++k) {
            expected.probabilities(k) =
                static_cast<Real>(std::exp(static_cast<long double>(scores(k))) / total);
        }
        expected.loss = static_cast<Real>(std::log(total) - scores(target));
        check(softmax_loss).with(scores, static_cast<std::int64_t>(target)).gives(expected);
    }
}

TEST_CASE("one class only: nothing can surprise")
{
    const Vector scores = {-3.0};
    check(softmax_loss).with(scores, 0).gives({{1.0}, 0.0});
}

TEST_CASE("scores that are very negative together")
{
    const Vector scores = {-2000.0, -2000.0, -2000.0, -2000.0};
    check(softmax_loss).with(scores, 3).gives({{0.25, 0.25, 0.25, 0.25}, std::log(4.0)});
}
