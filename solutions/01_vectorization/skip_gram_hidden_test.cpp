#include "skip_gram.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_9;
using exercise::answer;
using exercise::check;

namespace {

Pairs expected_pairs(const Ids& ids, std::int64_t window)
{
    Pairs pairs;
    const auto length = static_cast<std::int64_t>(ids.size());
    for (std::int64_t i = 0; i < length; ++i) {
        for (std::int64_t j = 0; j < length; ++j) {
            const Id center = ids[static_cast<std::size_t>(i)];
            const Id context = ids[static_cast<std::size_t>(j)];
            const bool is_near = i != j && i - window <= j && j <= i + window;
            if (!is_near || center < 0 || context < 0) continue;
            pairs.centers.push_back(center);
            pairs.contexts.push_back(context);
        }
    }
    return pairs;
}

Ids expected_draws(const Vector& counts, std::size_t neighbour, const Vector& uniforms)
{
    std::vector<Real> cumulative(counts.begin(), counts.end());
    for (Real& weight : cumulative) weight = std::exp(0.75 * std::log(weight));
    cumulative[neighbour] = 0;
    std::partial_sum(cumulative.begin(), cumulative.end(), cumulative.begin());
    Ids drawn;
    for (const Real u : values(uniforms)) {
        const auto place =
            std::upper_bound(cumulative.begin(), cumulative.end(), u * cumulative.back());
        drawn.push_back(static_cast<Id>(place - cumulative.begin()));
    }
    return drawn;
}

// The loss alone, as the equation has it. Good for moderate scores.
Real plain_loss(const Vector& v, const Matrix& U)
{
    Real loss = std::log(1 + std::exp(-dot(row(U, 0), v)));
    for (std::size_t i = 1; i < U.shape(0); ++i) loss += std::log(1 + std::exp(dot(row(U, i), v)));
    return loss;
}

// Central differences.
LossGrads expected_loss_grads(Vector v, Matrix U)
{
    const Real eps = 1e-5;
    LossGrads expected = {.loss = plain_loss(v, U), .dv = zeros_like(v), .dU = zeros_like(U)};
    const auto slope = [&](Real& number) {
        const Real old = number;
        number = old + eps;
        const Real above = plain_loss(v, U);
        number = old - eps;
        const Real below = plain_loss(v, U);
        number = old;
        return (above - below) / (2 * eps);
    };
    for (std::size_t d = 0; d < v.size(); ++d) expected.dv(d) = slope(v(d));
    for (std::size_t i = 0; i < U.size(); ++i) values(expected.dU)[i] = slope(values(U)[i]);
    return expected;
}

}  // namespace

TEST_CASE("random texts with gaps, random windows")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Ids ids(random.below(12));
        for (Id& id : ids) id = static_cast<Id>(random.below(8)) - 1;
        const auto window = static_cast<std::int64_t>(1 + random.below(4));
        check(skip_gram_pairs).with(ids, window).gives(expected_pairs(ids, window));
    }
}

TEST_CASE("random counts and draws")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        Vector counts = zeros<Vector>(2 + random.below(7));
        for (Real& count : values(counts)) count = static_cast<Real>(1 + random.below(50));
        Vector uniforms = zeros<Vector>(random.below(6));
        for (Real& u : values(uniforms)) u = static_cast<Real>(random.uniform());
        const std::size_t neighbour = random.below(counts.size());
        check(draw_negatives)
            .with(counts, static_cast<std::int64_t>(neighbour), uniforms)
            .gives(expected_draws(counts, neighbour, uniforms));
    }
}

TEST_CASE("random vectors: the loss by the equation, the gradients by central differences")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 20; ++round) {
        const std::size_t D = 1 + random.below(5);
        Vector v = zeros<Vector>(D);
        Matrix U = zeros<Matrix>(1 + random.below(5), D);
        fill_normal(v, random, 1);
        fill_normal(U, random, 1);
        check(skip_gram_loss).with(v, U).gives(expected_loss_grads(v, U), 1e-8);
    }
}

TEST_CASE("a step against the gradient makes the loss smaller")
{
    Random& random = exercise::random_inputs();
    Vector v = zeros<Vector>(4);
    Matrix U = zeros<Matrix>(6, 4);
    fill_normal(v, random, 1);
    fill_normal(U, random, 1);
    const LossGrads before = answer(skip_gram_loss).with(v, U);
    REQUIRE(before.dv.shape() == v.shape());
    REQUIRE(before.dU.shape() == U.shape());
    v -= 0.01 * before.dv;
    U -= 0.01 * before.dU;
    const LossGrads after = answer(skip_gram_loss).with(v, U);
    CHECK(after.loss < before.loss);
}
