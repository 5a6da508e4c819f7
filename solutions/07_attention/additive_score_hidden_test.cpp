#include <cmath>

#include "additive_score.hpp"
#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_4;
using exercise::check;

namespace {

// Unit by unit and number by number.
Real score_of(const Params& p, const Vector& query, const Matrix& keys, std::size_t j)
{
    Real score = 0;
    for (std::size_t a = 0; a < p.v.size(); ++a) {
        Real sum = 0;
        for (std::size_t d = 0; d < query.size(); ++d) sum += p.W_q(a, d) * query(d);
        for (std::size_t d = 0; d < keys.shape(1); ++d) sum += p.W_k(a, d) * keys(j, d);
        score += p.v(a) * std::tanh(sum);
    }
    return score;
}

Matrix side_by_side(const Matrix& left, const Matrix& right)
{
    const std::size_t L = left.shape(1), R = right.shape(1);
    Matrix both = zeros<Matrix>(left.shape(0), L + R);
    for (std::size_t i = 0; i < both.shape(0); ++i) {
        for (std::size_t d = 0; d < L + R; ++d) both(i, d) = d < L ? left(i, d) : right(i, d - L);
    }
    return both;
}

}  // namespace

TEST_CASE("random sizes and parameters: additive and concat, unit by unit")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t A = 1 + random.below(5), D_q = 1 + random.below(4);
        const std::size_t D_k = 1 + random.below(4), T = random.below(6);
        Params p = {zeros<Matrix>(A, D_q), zeros<Matrix>(A, D_k), zeros<Vector>(A)};
        for_each([&](const char*, auto& member) { fill_normal(member, random, 0.8); }, p);
        Vector query = zeros<Vector>(D_q), scores = zeros<Vector>(T);
        Matrix keys = zeros<Matrix>(T, D_k);
        fill_normal(query, random, 1);
        fill_normal(keys, random, 1);
        for (std::size_t j = 0; j < T; ++j) scores(j) = score_of(p, query, keys, j);
        check(additive_scores).with(p, query, keys).gives(scores);
        const Matrix W_a = side_by_side(p.W_q, p.W_k);
        check(concat_scores).with(W_a, p.v, query, keys).gives(scores);
    }
}
