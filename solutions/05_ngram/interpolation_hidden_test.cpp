#include "interpolation.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_5;
using exercise::answer;
using exercise::check;

namespace {

Vector random_distribution(std::size_t size, Random& random)
{
    Vector p = zeros<Vector>(size);
    for (Real& number : values(p)) number = random.uniform(0.05, 1);
    return p / sum_all(p);
}

// Rows are distributions, but for the last few, whose histories were never seen.
Matrix random_orders(std::size_t K, std::size_t V, std::size_t seen, Random& random)
{
    Matrix p = zeros<Matrix>(K, V);
    for (std::size_t k = 0; k < seen; ++k) {
        const Vector of_order = random_distribution(V, random);
        for (std::size_t w = 0; w < V; ++w) p(k, w) = of_order(w);
    }
    return p;
}

Real log_probability(const Matrix& p, const Vector& lambdas)
{
    Real sum = 0;
    for (std::size_t i = 0; i < p.shape(0); ++i) {
        Real mixed = 0;
        for (std::size_t k = 0; k < p.shape(1); ++k) mixed += lambdas(k) * p(i, k);
        sum += std::log(mixed);
    }
    return sum;
}

}  // namespace

TEST_CASE("random orders, of which the longest may not have seen their histories")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t K = 1 + random.below(5), V = 1 + random.below(6);
        const std::size_t seen = 1 + random.below(K);
        const Matrix p = random_orders(K, V, seen, random);
        const Vector lambdas = random_distribution(K, random);
        Real used = 0;
        for (std::size_t k = 0; k < seen; ++k) used += lambdas(k);
        Vector mixed = zeros<Vector>(V);
        for (std::size_t i = 0; i < p.size(); ++i) {
            mixed(i % V) += lambdas(i / V) / used * values(p)[i];
        }
        check(interpolate).with(p, lambdas).gives(mixed);
    }
}

TEST_CASE("random held-out tokens, some of which nobody knows")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t N = 1 + random.below(8), K = 1 + random.below(4);
        const Matrix p = random_orders(N, K, 1 + random.below(N), random);
        const Vector lambdas = random_distribution(K, random);
        Vector expected = zeros<Vector>(K);
        Real known = 0;
        for (std::size_t i = 0; i < N; ++i) known += sum_all(row(p, i)) > 0 ? 1 : 0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            Real mixed = 0;
            for (std::size_t k = 0; k < K; ++k) mixed += lambdas(k) * p(i / K, k);
            if (mixed > 0) expected(i % K) += lambdas(i % K) * values(p)[i] / mixed / known;
        }
        check(em_round).with(p, lambdas).gives(expected);
    }
}

TEST_CASE("no round makes the held-out text less probable")
{
    Random& random = exercise::random_inputs();
    const Matrix p = random_orders(12, 3, 12, random);
    Vector lambdas = random_distribution(3, random);
    for (int round = 0; round < 10; ++round) {
        const Vector better = answer(em_round).with(p, lambdas);
        REQUIRE(better.size() == 3);
        REQUIRE(sum_all(better) == doctest::Approx(1));
        CHECK(log_probability(p, better) >= log_probability(p, lambdas) - 1e-12);
        lambdas = better;
    }
}
