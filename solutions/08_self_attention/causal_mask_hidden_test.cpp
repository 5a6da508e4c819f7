#include "causal_mask.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_3;
using exercise::answer;
using exercise::check;

namespace {

Matrix random_numbers(std::size_t rows, std::size_t cols, Random& random)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill_normal(m, random, 1);
    return m;
}

// Nothing is masked: each query is given the words that it may see, and no others.
Attention word_by_word(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    const std::size_t n = Q.shape(0), m = K.shape(0);
    Attention a = {zeros<Matrix>(n, m), zeros<Matrix>(n, V.shape(1))};
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t seen = m - n + i + 1;
        Real sum = 0;
        for (std::size_t j = 0; j < seen; ++j) {
            a.weights(i, j) =
                std::exp(dot(row(Q, i), row(K, j)) / std::sqrt(static_cast<Real>(Q.shape(1))));
            sum += a.weights(i, j);
        }
        for (std::size_t j = 0; j < seen; ++j) {
            a.weights(i, j) /= sum;
            for (std::size_t d = 0; d < V.shape(1); ++d) {
                a.outputs(i, d) += a.weights(i, j) * V(j, d);
            }
        }
    }
    return a;
}

}  // namespace

TEST_CASE("random sentences: the same as if each word were given its past alone")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 12; ++round) {
        const std::size_t m = 1 + random.below(7), n = 1 + random.below(m);
        const std::size_t size = 1 + random.below(5), d_v = 1 + random.below(4);
        const Matrix Q = random_numbers(n, size, random), K = random_numbers(m, size, random);
        const Matrix V = random_numbers(m, d_v, random);
        check(causal_attention).with(Q, K, V).gives(word_by_word(Q, K, V));
    }
}

TEST_CASE("no words ask: nothing comes out")
{
    check(causal_attention)
        .with(zeros<Matrix>(0, 2), zeros<Matrix>(3, 2), zeros<Matrix>(3, 4))
        .gives({zeros<Matrix>(0, 3), zeros<Matrix>(0, 4)});
}
