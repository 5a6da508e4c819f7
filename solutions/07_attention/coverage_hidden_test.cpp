#include <algorithm>
#include <cmath>

#include "check.hpp"
#include "coverage.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_6;
using exercise::check;

namespace {

Params random_params(std::size_t A, std::size_t D_q, std::size_t D_k, Random& random)
{
    Params p = {zeros<Matrix>(A, D_q), zeros<Matrix>(A, D_k), zeros<Vector>(A), zeros<Vector>(A)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 1); }, p);
    return p;
}

// e^score, unit by unit.
Real power(const Params& p, const Matrix& queries, const Matrix& keys, std::size_t t, std::size_t j,
           Real covered)
{
    Real score = 0;
    for (std::size_t a = 0; a < p.v.size(); ++a) {
        Real sum = p.w_c(a) * covered;
        for (std::size_t d = 0; d < queries.shape(1); ++d) sum += p.W_q(a, d) * queries(t, d);
        for (std::size_t d = 0; d < keys.shape(1); ++d) sum += p.W_k(a, d) * keys(j, d);
        score += p.v(a) * std::tanh(sum);
    }
    return std::exp(score);
}

// The coverage of a step by adding up all weights before it anew.
Reading anew(const Params& p, const Matrix& queries, const Matrix& keys)
{
    const std::size_t T_q = queries.shape(0), T_k = keys.shape(0);
    Reading r = {zeros<Matrix>(T_q, T_k), zeros<Matrix>(T_q, T_k), zeros<Vector>(T_q)};
    for (std::size_t t = 0; t < T_q; ++t) {
        Real total = 0;
        for (std::size_t j = 0; j < T_k; ++j) {
            for (std::size_t s = 0; s < t; ++s) r.coverage(t, j) += r.weights(s, j);
            total += r.weights(t, j) = power(p, queries, keys, t, j, r.coverage(t, j));
        }
        Real fresh = 0;  // what goes beyond the coverage
        for (std::size_t j = 0; j < T_k; ++j) {
            r.weights(t, j) /= total;
            fresh += std::max(Real(0), r.weights(t, j) - r.coverage(t, j));
        }
        r.losses(t) = 1 - fresh;
    }
    return r;
}

}  // namespace

TEST_CASE("random sizes and parameters: coverage added up anew, the loss as what is not fresh")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D_q = 1 + random.below(3), D_k = 1 + random.below(3);
        const Params p = random_params(1 + random.below(4), D_q, D_k, random);
        Matrix queries = zeros<Matrix>(1 + random.below(6), D_q);
        Matrix keys = zeros<Matrix>(1 + random.below(6), D_k);
        fill_normal(queries, random, 1);
        fill_normal(keys, random, 1);
        check(read_with_coverage).with(p, queries, keys).gives(anew(p, queries, keys));
    }
}
