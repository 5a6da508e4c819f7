#include "greedy_decode.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_4;
using exercise::answer;
using exercise::check;

namespace {

Params no_weights(std::size_t V, std::size_t D, std::size_t H)
{
    return {.E = zeros<Matrix>(V, D),
            .W_xh = zeros<Matrix>(H, D),
            .W_hh = zeros<Matrix>(H, H),
            .b_h = zeros<Vector>(H),
            .W_hy = zeros<Matrix>(V, H),
            .b_y = zeros<Vector>(V)};
}

// Writes word 0 as long as its state is above 0, then </s>, which is 1. Each step takes 0.2 away.
Params counting()
{
    Params p = no_weights(2, 1, 1);
    p.W_hh(0, 0) = 1;
    p.b_h(0) = -0.2;
    p.W_hy(0, 0) = 1;
    return p;
}

// Knows a successor of every word: 0 and 2 are followed by 0, 1 by 3, 3 by 4, 4 by 5, 5 by 6,
// 6 by 2.
Params chain()
{
    Params p = no_weights(7, 7, 7);
    const Ids next = {0, 3, 0, 4, 5, 6, 2};
    for (std::size_t k = 0; k < next.size(); ++k) {
        p.E(k, k) = p.W_xh(k, k) = 1;
        p.W_hy(next[k], k) = 5;
    }
    return p;
}

// ln p of a step of counting() that ends in the state h and writes the likelier of its two words.
Real surest(Real h)
{
    return -std::log(1 + std::exp(-std::abs(h)));
}

}  // namespace

TEST_CASE("three words, equal chances: the first is written, here it is </s>")
{
    const Vector summary = {0.5};
    check(greedy_decode)
        .with(no_weights(3, 1, 1), summary, 1, 0, 5)
        .gives({{}, -std::log(3.0), true});
}

TEST_CASE("a decoder that never ends is stopped")
{
    const Vector summary = {0.5};
    check(greedy_decode)
        .with(no_weights(3, 1, 1), summary, 1, 2, 4)
        .gives({{0, 0, 0, 0}, -4 * std::log(3.0), false});
}

TEST_CASE("it reads what it has written: 4월이 3, 가장 4, 잔인한 5, 달 6, then </s>")
{
    // The likeliest score is 5 tanh(1), the six others are 0.
    const Real step = -std::log(1 + 6 * std::exp(-5 * std::tanh(1.0)));
    check(greedy_decode)
        .with(chain(), zeros<Vector>(7), 1, 2, 20)
        .gives({{3, 4, 5, 6}, 5 * step, true});
    check(greedy_decode).with(chain(), zeros<Vector>(7), 4, 2, 20).gives({{5, 6}, 3 * step, true});
}

TEST_CASE("it begins with the summary: 0.5 lets it write two words, 1 four")
{
    const Vector half = {0.5}, whole = {1.0};
    const Real a = std::tanh(0.3), b = std::tanh(a - 0.2), c = std::tanh(b - 0.2);
    check(greedy_decode)
        .with(counting(), half, 1, 1, 10)
        .gives({{0, 0}, surest(a) + surest(b) + surest(c), true});
    const Sentence longer = answer(greedy_decode).with(counting(), whole, 1, 1, 10);
    CHECK(longer.words == Ids{0, 0, 0, 0});
}

TEST_CASE("the limit counts </s>: three steps for two words, and none at all")
{
    const Vector half = {0.5};
    const Real a = std::tanh(0.3), b = std::tanh(a - 0.2);
    check(greedy_decode)
        .with(counting(), half, 1, 1, 2)
        .gives({{0, 0}, surest(a) + surest(b), false});
    check(greedy_decode).with(counting(), half, 1, 1, 0).gives({{}, 0, false});
}

TEST_CASE("the lecture's encoder-decoder: class 1 at all three steps, .525224 .525004 .524982")
{
    // U, W, V, b, c of example 8-1; every x is 0, and h(4) is where its four inputs end.
    Params p = no_weights(2, 2, 3);
    p.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}};
    p.W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}};
    p.b_h = {0.0, 0.0, 0.2};
    p.W_hy = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}};
    p.b_y = {0.2, 0.1};
    const Vector h4 = {0.04916000, 0.0, 0.17638862};
    const Real log_p = std::log(0.525224) + std::log(0.525004) + std::log(0.524982);
    check(greedy_decode).with(p, h4, 1, 1, 3).gives({{0, 0, 0}, log_p, false}, 2e-6);
}

TEST_CASE("a summary of another size, a negative limit, and marks that are no words are refused")
{
    const Vector two = {0.5, 0.5}, one = {0.5};
    check(greedy_decode).with(counting(), two, 1, 1, 3).throws<std::invalid_argument>();
    check(greedy_decode).with(counting(), one, 1, 1, -1).throws<std::invalid_argument>();
    check(greedy_decode).with(counting(), one, 2, 1, 3).throws<std::out_of_range>();
    check(greedy_decode).with(counting(), one, 1, 2, 3).throws<std::out_of_range>();
    check(greedy_decode).with(counting(), one, -1, 1, 3).throws<std::out_of_range>();
    check(greedy_decode).with(counting(), one, 1, -1, 0).throws<std::out_of_range>();
}
