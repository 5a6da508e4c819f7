#include "additive_score.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_4;
using exercise::check;

namespace {

// The small example of the book: three states of an encoder, and a state of the decoder.
const Matrix annotations = {{1, 0}, {0, 1}, {1, 1}};
const Vector state = {0.5, 1};
const Params plain = {.W_q = {{1, 0}, {0, 1}}, .W_k = {{1, 0}, {0, 1}}, .v = {1, 1}};

const Vector one = zeros<Vector>(1) + 1;

// Two units: the first hears query and key, the second only the key.
const Params two_units = {.W_q = {{5}, {0}}, .W_k = {{1}, {0.5}}, .v = {1, -1}};

}  // namespace

TEST_CASE("the examples of the contract")
{
    const Params unit = {.W_q = {{1}}, .W_k = {{1}}, .v = 2 * one};
    check(additive_scores).with(unit, 0.5 * one, {{0}, {-0.5}}).gives({2 * std::tanh(0.5), 0});
    check(concat_scores)
        .with({{1, 10}}, 2 * one, 0.5 * one, {{0.02}, {-0.05}})
        .gives({2 * std::tanh(0.7), 0});
}

TEST_CASE("three words and a query, matrices that leave everything as it is")
{
    check(additive_scores)
        .with(plain, state, annotations)
        .gives({1.666742, 1.426145, 1.869176}, 6e-7);
}

TEST_CASE("concat with the two matrices side by side is the same")
{
    check(concat_scores)
        .with({{1, 0, 1, 0}, {0, 1, 0, 1}}, {1, 1}, state, annotations)
        .gives({1.666742, 1.426145, 1.869176}, 6e-7);
}

TEST_CASE("v says what a unit counts: here the second against the first")
{
    const Params against = {.W_q = plain.W_q, .W_k = plain.W_k, .v = {10, -3}};
    check(additive_scores)
        .with(against, state, {{1, 0}, {0, 1}})
        .gives(
            {10 * std::tanh(1.5) - 3 * std::tanh(1.0), 10 * std::tanh(0.5) - 3 * std::tanh(2.0)});
}

TEST_CASE("another query, another winner: that is what the tanh is for")
{
    const Vector quiet = zeros<Vector>(1), loud = one;
    check(additive_scores)
        .with(two_units, quiet, {{1}, {0}})
        .gives({std::tanh(1.0) - std::tanh(0.5), 0});
    check(additive_scores)
        .with(two_units, loud, {{1}, {0}})
        .gives({std::tanh(6.0) - std::tanh(0.5), std::tanh(5.0)});
}

TEST_CASE("a decoder of one number, an encoder of three, two units between them")
{
    const Params p = {.W_q = {{2}, {-1}}, .W_k = {{0, 1, 0}, {1, 0, 3}}, .v = {1, 0.5}};
    const Vector query = 0.25 * one;
    const Matrix keys = {{0.5, -0.5, 0.25}, {4, 0, -1}};
    const Vector expected = {0.5 * std::tanh(1.0), std::tanh(0.5) + 0.5 * std::tanh(0.75)};
    check(additive_scores).with(p, query, keys).gives(expected);
    check(concat_scores).with({{2, 0, 1, 0}, {-1, 1, 0, 3}}, p.v, query, keys).gives(expected);
}

TEST_CASE("a score is never larger than all of v together")
{
    const Vector query = {300, 300};
    check(additive_scores).with(plain, query, {{400, 400}, {-900, 0}}).gives({2, 0});
}

TEST_CASE("shapes that do not fit are refused, also those that could be stretched")
{
    using std::invalid_argument;
    Params p = plain;
    p.v = one;
    check(additive_scores).with(p, state, annotations).throws<invalid_argument>();
    p = plain;
    p.W_q = {{1, 1}};
    check(additive_scores).with(p, state, annotations).throws<invalid_argument>();
    p = plain;
    p.W_k = {{1, 1}};
    check(additive_scores).with(p, state, annotations).throws<invalid_argument>();
    check(additive_scores).with(plain, {1, 2, 3}, annotations).throws<invalid_argument>();
    check(additive_scores).with(plain, state, {{1, 2, 3}}).throws<invalid_argument>();
    const Matrix long_rows = {{1, 0, 1, 0, 0}, {0, 1, 0, 1, 0}}, one_row = {{1, 0, 1, 0}};
    check(concat_scores).with(long_rows, {1, 1}, state, annotations).throws<invalid_argument>();
    check(concat_scores).with(one_row, {1, 1}, state, annotations).throws<invalid_argument>();
}
