#include "grouped_queries.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_8;
using exercise::check;

namespace {

struct Sizes {
    std::size_t words, groups, sharing, width;  // heads = groups * sharing
};

Matrix random_matrix(std::size_t rows, std::size_t cols, Random& random)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill_normal(m, random, 1);
    return m;
}

// Number c of what a head finds for word i, from the definition.
Real found_by(const Sizes& sizes, const Matrix& Q, const Matrix& K, const Matrix& V, std::size_t i,
              std::size_t column)
{
    const std::size_t w = sizes.width, head = column / w, group = head / sizes.sharing;
    Real sum = 0, weighted = 0;
    for (std::size_t j = 0; j <= i; ++j) {
        Real score = 0;
        for (std::size_t c = 0; c < w; ++c) score += Q(i, head * w + c) * K(j, group * w + c);
        const Real weight = std::exp(score / std::sqrt(static_cast<Real>(w)));
        sum += weight;
        weighted += weight * V(j, group * w + column % w);
    }
    return weighted / sum;
}

}  // namespace

TEST_CASE("random sizes: the same as number by number")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const Sizes sizes = {1 + random.below(6), 1 + random.below(3), 1 + random.below(3),
                             1 + random.below(4)};
        const std::size_t n_heads = sizes.groups * sizes.sharing;
        const Matrix Q = random_matrix(sizes.words, n_heads * sizes.width, random);
        const Matrix K = random_matrix(sizes.words, sizes.groups * sizes.width, random);
        const Matrix V = random_matrix(sizes.words, sizes.groups * sizes.width, random);
        Matrix expected = zeros_like(Q);
        for (std::size_t n = 0; n < Q.size(); ++n) {
            const std::size_t i = n / Q.shape(1), column = n % Q.shape(1);
            expected(i, column) = found_by(sizes, Q, K, V, i, column);
        }
        check(grouped_attention)
            .with(Q, K, V, static_cast<std::int64_t>(n_heads),
                  static_cast<std::int64_t>(sizes.groups))
            .gives(expected);
    }
}
