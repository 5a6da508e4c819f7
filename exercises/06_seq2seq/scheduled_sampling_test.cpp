#include "scheduled_sampling.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_6;
using exercise::check;

namespace {

const Real no_number = std::numeric_limits<Real>::quiet_NaN();

Params no_weights(std::size_t V, std::size_t D, std::size_t H)
{
    return {.E = zeros<Matrix>(V, D),
            .W_xh = zeros<Matrix>(H, D),
            .W_hh = zeros<Matrix>(H, H),
            .b_h = zeros<Vector>(H),
            .W_hy = zeros<Matrix>(V, H),
            .b_y = zeros<Vector>(V)};
}

// After word k its likeliest word is the next one, after 3 it is 0.
Params counting()
{
    Params p = no_weights(4, 4, 4);
    for (std::size_t k = 0; k < 4; ++k) p.E(k, k) = p.W_xh(k, k) = p.W_hy((k + 1) % 4, k) = 1;
    return p;
}

// The loss of a step of counting(): its likeliest word has the score tanh(1), the others 0.
const Real all = std::exp(std::tanh(1.0)) + 3;
const Real hit = std::log(all) - std::tanh(1.0), miss = std::log(all);

}  // namespace

TEST_CASE("linear: from 1 to 0 in k batches, and then 0")
{
    check(truth_share).with("linear", 100, 25).gives(0.75);
    check(truth_share).with("linear", 100, 0).gives(1);
    check(truth_share).with("linear", 100, 250).gives(0);
    check(truth_share).with("linear", 0.5, 1).gives(0);
}

TEST_CASE("exponential: the same factor for each batch")
{
    check(truth_share).with("exponential", 0.9, 0).gives(1);
    check(truth_share).with("exponential", 0.9, 2).gives(0.81);
}

TEST_CASE("inverse sigmoid: slow, then fast, then slow")
{
    check(truth_share).with("inverse sigmoid", 10, 0).gives(10.0 / 11);
    check(truth_share).with("inverse sigmoid", 1, 1).gives(1 / (1 + std::exp(1.0)));
    check(truth_share).with("inverse sigmoid", 10, 20).gives(10 / (10 + std::exp(2.0)));
    check(truth_share).with("inverse sigmoid", 1, 5000).gives(0);
}

TEST_CASE("a schedule that is none, and numbers that the table does not allow, are refused")
{
    using std::invalid_argument;
    check(truth_share).with("cubic", 10, 1).throws<invalid_argument>();
    check(truth_share).with("linear", 0, 1).throws<invalid_argument>();
    check(truth_share).with("exponential", 1, 1).throws<invalid_argument>();
    check(truth_share).with("exponential", 0, 1).throws<invalid_argument>();
    check(truth_share).with("inverse sigmoid", 0.9, 1).throws<invalid_argument>();
    for (const char* schedule : {"linear", "exponential", "inverse sigmoid"}) {
        check(truth_share).with(schedule, no_number, 1).throws<invalid_argument>();
    }
    check(truth_share).with("linear", 10, -1).throws<invalid_argument>();
}

TEST_CASE("parameters of 0: the coin falls at 0.5")
{
    const Vector h0 = {0.3}, u = {0.5};
    check(scheduled_run)
        .with(no_weights(3, 1, 1), h0, {2, 1}, 1, 0.6, u)
        .gives({{1, 2}, std::log(3.0)});
    check(scheduled_run)
        .with(no_weights(3, 1, 1), h0, {2, 1}, 1, 0.5, u)
        .gives({{1, 0}, std::log(3.0)});
}

TEST_CASE("a network that counts, but should write 3 3 3 0")
{
    const Vector u = {0.1, 0.9, 0.5}, h0 = zeros<Vector>(4);
    const Ids right = {3, 3, 3, 0};
    // Reading 0, it writes 1. Reading 3, it writes 0.
    check(scheduled_run)
        .with(counting(), h0, right, 0, 1.0, u)
        .gives({{0, 3, 3, 3}, (3 * miss + hit) / 4});
    check(scheduled_run)
        .with(counting(), h0, right, 0, 0.0, u)
        .gives({{0, 1, 2, 3}, (miss + miss + hit + hit) / 4});
    check(scheduled_run).with(counting(), h0, right, 0, 0.3, u).gives({{0, 3, 0, 1}, miss});
    check(scheduled_run)
        .with(counting(), h0, right, 0, 0.6, u)
        .gives({{0, 3, 0, 3}, (3 * miss + hit) / 4});
}

TEST_CASE("the summary is the first state, and the state goes on")
{
    Params p = no_weights(2, 1, 1);
    p.W_hh(0, 0) = 1;
    p.W_hy(0, 0) = 1;
    const Vector h0 = {0.8}, u = {0.0};
    const Real h1 = std::tanh(0.8), h2 = std::tanh(h1);
    const Real L = (std::log(1 + std::exp(-h1)) + std::log(1 + std::exp(h2))) / 2;
    check(scheduled_run).with(p, h0, {0, 1}, 1, 1.0, u).gives({{1, 0}, L});
}

TEST_CASE("one word needs no coin")
{
    const Vector h0 = {0.3}, none = zeros<Vector>(0);
    check(scheduled_run)
        .with(no_weights(3, 1, 1), h0, {2}, 1, 0.5, none)
        .gives({{1}, std::log(3.0)});
}

TEST_CASE("what does not fit, and words that are none, are refused")
{
    using std::invalid_argument, std::out_of_range;
    const Params p = no_weights(3, 1, 2);
    const Vector h0 = zeros<Vector>(2), one = {0.5}, two = {0.5, 0.5}, none = zeros<Vector>(0);
    check(scheduled_run).with(p, one, {2, 1}, 1, 0.5, one).throws<invalid_argument>();
    check(scheduled_run).with(p, h0, {}, 1, 0.5, none).throws<invalid_argument>();
    check(scheduled_run).with(p, h0, {2, 1}, 1, 0.5, two).throws<invalid_argument>();
    check(scheduled_run).with(p, h0, {2, 1}, 1, 1.1, one).throws<invalid_argument>();
    check(scheduled_run).with(p, h0, {2, 1}, 1, no_number, one).throws<invalid_argument>();
    check(scheduled_run).with(p, h0, {2, 3}, 1, 0.5, one).throws<out_of_range>();
    check(scheduled_run).with(p, h0, {-1, 1}, 1, 0.5, one).throws<out_of_range>();
    check(scheduled_run).with(p, h0, {2, 1}, 3, 0.5, one).throws<out_of_range>();
}
