#include "coverage.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_6;
using exercise::answer;
using exercise::check;

namespace {

// One unit that hears a key and its coverage, and no query. The keys are numbers.
Params one_unit(Real of_key, Real of_coverage, Real v)
{
    const Vector one = zeros<Vector>(1) + 1;
    return {.W_q = {{0}}, .W_k = {{of_key}}, .w_c = of_coverage * one, .v = v * one};
}

// The weight of the first of two keys, from their scores.
Real share(Real first, Real second)
{
    return 1 / (1 + std::exp(second - first));
}

const Matrix two_queries = {{0}, {0}}, three_queries = {{0}, {0}, {0}};

}  // namespace

TEST_CASE("parameters of 0: all keys alike, and after the first step everything has been seen")
{
    check(read_with_coverage)
        .with(one_unit(0, 0, 0), three_queries, {{3}, {-4}})
        .gives({{{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}}, {{0, 0}, {0.5, 0.5}, {1, 1}}, {0, 1, 1}});
}

TEST_CASE("weights of 0 for the coverage: the same look at every step")
{
    const Real a = share(4 * std::tanh(1.0), 0), b = 1 - a;
    check(read_with_coverage)
        .with(one_unit(1, 0, 4), three_queries, {{1}, {0}})
        .gives({{{a, b}, {a, b}, {a, b}}, {{0, 0}, {a, b}, {2 * a, 2 * b}}, {0, 1, 1}});
}

TEST_CASE("two steps by hand: what has been seen is subtracted inside the tanh")
{
    const Real a = share(4 * std::tanh(1.0), 0);
    const Real again = share(4 * std::tanh(1 - 2 * a), 4 * std::tanh(-2 * (1 - a)));
    check(read_with_coverage)
        .with(one_unit(1, -2, 4), two_queries, {{1}, {0}})
        .gives({{{a, 1 - a}, {again, 1 - again}},
                {{0, 0}, {a, 1 - a}},
                {0, std::min(again, a) + std::min(1 - again, 1 - a)}});
}

TEST_CASE("the query has its say: the first asks for the first key, the second for the other")
{
    const Params p = {.W_q = {{5}, {0}}, .W_k = {{1}, {0.5}}, .w_c = {0, 0}, .v = {10, -10}};
    const Real a = share(10 * (std::tanh(1.0) - std::tanh(0.5)), 0);
    const Real b = share(10 * (std::tanh(6.0) - std::tanh(0.5)), 10 * std::tanh(5.0));
    check(read_with_coverage)
        .with(p, {{0}, {1}}, {{1}, {0}})
        .gives({{{a, 1 - a}, {b, 1 - b}}, {{0, 0}, {a, 1 - a}}, {0, b + 1 - a}});
}

TEST_CASE("strong coverage: four words are read one after the other, and hardly one twice")
{
    // The first word is the most attractive, the last the least. What was read drops behind all.
    const Params p = one_unit(1, -2, 30);
    const Matrix keys = {{0.9}, {0.6}, {0.3}, {0.0}};
    const Reading reading = answer(read_with_coverage).with(p, zeros<Matrix>(4, 1), keys);
    REQUIRE((reading.weights.size() == 16 && reading.losses.size() == 4));
    for (std::size_t t = 0; t < 4; ++t) {
        INFO("step ", t + 1, ": the word that is read, and the loss");
        CHECK(argmax(row(reading.weights, t)) == t);
        CHECK(reading.losses(t) < 0.1);
    }
}

TEST_CASE("no step, no row; no key is refused")
{
    const Matrix none = zeros<Matrix>(0, 2);
    check(read_with_coverage)
        .with(one_unit(1, 1, 1), zeros<Matrix>(0, 1), {{1}, {2}})
        .gives({none, none, zeros<Vector>(0)});
    check(read_with_coverage)
        .with(one_unit(1, 1, 1), two_queries, zeros<Matrix>(0, 1))
        .throws<std::invalid_argument>();
}
