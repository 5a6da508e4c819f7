#include "dot_score.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_1;
using exercise::check;

TEST_CASE("random queries and keys: the sums of the contract, term by term")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D = 1 + random.below(9), T = 1 + random.below(6);
        Vector query = zeros<Vector>(D), plain = zeros<Vector>(T);
        Matrix keys = zeros<Matrix>(T, D);
        fill_normal(query, random, 1);
        fill_normal(keys, random, 1);
        for (std::size_t i = 0; i < T * D; ++i) plain(i / D) += query(i % D) * keys(i / D, i % D);
        check(dot_scores).with(query, keys).gives(plain);
        const Vector scaled = plain * std::pow(static_cast<Real>(D), -0.5);
        check(scaled_scores).with(query, keys).gives(scaled);
    }
}

TEST_CASE("random matrices between queries and keys of any two sizes")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D_q = 1 + random.below(5), D_k = 1 + random.below(5);
        const std::size_t T = 1 + random.below(6);
        Vector query = zeros<Vector>(D_q), scores = zeros<Vector>(T);
        Matrix W_a = zeros<Matrix>(D_q, D_k), keys = zeros<Matrix>(T, D_k);
        fill_normal(query, random, 1);
        fill_normal(W_a, random, 1);
        fill_normal(keys, random, 1);
        for (std::size_t j = 0; j < T; ++j) {
            for (std::size_t i = 0; i < D_q * D_k; ++i) {
                scores(j) += query(i / D_k) * W_a(i / D_k, i % D_k) * keys(j, i % D_k);
            }
        }
        check(general_scores).with(W_a, query, keys).gives(scores);
    }
}
