#include "scaled_scores.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_2;
using exercise::check;

namespace {

Matrix random_rows(std::size_t rows, std::size_t cols, Random& random)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill_normal(m, random, 1.5);
    return m;
}

// The weight of key j is 1 / (1 + what the other keys have beside it): no maximum is needed.
Real weight_of(const Matrix& scores, std::size_t i, std::size_t j)
{
    Real others = 0;
    for (std::size_t m = 0; m < scores.shape(1); ++m) {
        if (m != j) others += std::exp(scores(i, m) - scores(i, j));
    }
    return 1 / (1 + others);
}

}  // namespace

TEST_CASE("random queries and keys, with and without the scale")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const std::size_t n = 1 + random.below(5), m = 1 + random.below(5);
        const std::size_t size = 1 + random.below(9);
        const Matrix Q = random_rows(n, size, random), K = random_rows(m, size, random);
        Attention expected = {zeros<Matrix>(n, m), zeros<Matrix>(n, m)};
        const Real scale = round % 3 > 0 ? std::pow(static_cast<Real>(size), -0.5) : 1;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < m; ++j) {
                expected.scores(i, j) = scale * dot(row(Q, i), row(K, j));
            }
        }
        for (std::size_t c = 0; c < n * m; ++c) {
            expected.weights(c / m, c % m) = weight_of(expected.scores, c / m, c % m);
        }
        check(scaled_scores).with(Q, K, round % 3 > 0).gives(expected);
    }
}
