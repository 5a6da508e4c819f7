#include "masked_loss.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_2;
using exercise::check;

namespace {

// By the formulas as they stand: small scores need no care.
Loss expected(const Tensor3& scores, const std::vector<Ids>& targets)
{
    Real M = 0, sum = 0;
    for (const Ids& step : targets) {
        for (const Id k : step) M += k >= 0 ? 1 : 0;
    }
    Tensor3 dscores = zeros_like(scores);
    for (std::size_t t = 0; t < scores.shape(0); ++t) {
        for (std::size_t n = 0; n < scores.shape(1); ++n) {
            const Id k = targets[t][n];
            Real all = 0;
            for (std::size_t j = 0; j < scores.shape(2); ++j) all += std::exp(scores(t, n, j));
            for (std::size_t j = 0; j < scores.shape(2) && k >= 0; ++j) {
                const Real p = std::exp(scores(t, n, j)) / all;
                const bool is_target = j == static_cast<std::size_t>(k);
                dscores(t, n, j) = (p - (is_target ? 1 : 0)) / M;
                sum -= is_target ? std::log(p) : 0;
            }
        }
    }
    return {sum / M, static_cast<std::int64_t>(M), dscores};
}

}  // namespace

TEST_CASE("random scores, sentences of random lengths")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 15; ++round) {
        const std::size_t T = 2 + random.below(5), N = 1 + random.below(4), V = 2 + random.below(5);
        Tensor3 scores = zeros<Tensor3>(T, N, V);
        fill_normal(scores, random, 1.5);
        std::vector<Ids> targets(T, Ids(N, -1));
        for (std::size_t n = 0; n < N; ++n) {
            const std::size_t words = 1 + random.below(T);
            for (std::size_t t = 0; t < words; ++t)
                targets[t][n] = static_cast<Id>(random.below(V));
        }
        check(masked_loss).with(scores, targets).gives(expected(scores, targets));
    }
}

TEST_CASE("any negative number is padding, wherever it stands")
{
    const Tensor3 scores = {{{1, 2}}, {{0, 0}}, {{3, 1}}};
    check(masked_loss)
        .with(scores, {{-7}, {1}, {-2}})
        .gives({std::log(2.0), 1, {{{0, 0}}, {{0.5, -0.5}}, {{0, 0}}}});
}
