#include "encode.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_3;
using exercise::check;

namespace {

Params no_weights(std::size_t V, std::size_t D, std::size_t H)
{
    return {zeros<Matrix>(V, D), zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H),
            zeros<Vector>(4 * H)};
}

// One cell, StatQuest's. Its words are stock values: 0 is 0, 1 is 0.25, 2 is 0.5, 3 is 1.
const Params stock = {.E = {{0.0}, {0.25}, {0.5}, {1.0}},
                      .W_xh = {{1.65}, {1.63}, {0.94}, {-0.19}},
                      .W_hh = {{2.00}, {2.70}, {1.41}, {4.38}},
                      .b_h = {0.62, 1.62, -0.32, 0.59}};

// "April is the cruelest month" and "The cruelest month is April": april 0, is 1, the 2,
// cruelest 3, month 4.
const Ids april = {0, 1, 2, 3, 4}, month = {2, 3, 4, 1, 0};

// A cell whose gates are open: it adds up what its words say. Bias 1000 opens, -1000 shuts.
Params adding_cell(Real forget_bias)
{
    Params p = no_weights(5, 1, 1);
    p.E = {{0.1}, {0.2}, {0.3}, {0.4}, {0.5}};
    p.W_xh(2, 0) = 1;
    p.b_h = {1000.0, forget_bias, 0.0, 1000.0};
    return p;
}

}  // namespace

TEST_CASE("nothing but biases of the candidate: one word, and two")
{
    Params p = no_weights(1, 1, 1);
    p.b_h(2) = 1;
    const Real once = 0.5 * std::tanh(1.0), twice = 0.75 * std::tanh(1.0);
    check(encode).with(p, {0}).gives({{0.5 * std::tanh(once)}, {once}});
    check(encode).with(p, {0, 0}).gives({{0.5 * std::tanh(twice)}, {twice}});
}

TEST_CASE("the lecture's cell reads the stock of company A, and of company B")
{
    check(encode).with(stock, {0, 2, 1, 3}).gives({{0.006393}, {0.015270}}, 6e-7);
    check(encode).with(stock, {3, 2, 1, 3}).gives({{0.969393}, {2.409093}}, 6e-7);
}

TEST_CASE("a cell that only adds is a bag of words: both sentences have one summary")
{
    const Real c =
        std::tanh(0.1) + std::tanh(0.2) + std::tanh(0.3) + std::tanh(0.4) + std::tanh(0.5);
    check(encode).with(adding_cell(1000), april).gives({{std::tanh(c)}, {c}});
    check(encode).with(adding_cell(1000), month).gives({{std::tanh(c)}, {c}});
}

TEST_CASE("a cell that forgets half at each step tells the sentences apart")
{
    const Real c_april = std::tanh(0.1) / 16 + std::tanh(0.2) / 8 + std::tanh(0.3) / 4 +
                         std::tanh(0.4) / 2 + std::tanh(0.5);
    const Real c_month = std::tanh(0.3) / 16 + std::tanh(0.4) / 8 + std::tanh(0.5) / 4 +
                         std::tanh(0.2) / 2 + std::tanh(0.1);
    check(encode).with(adding_cell(0), april).gives({{std::tanh(c_april)}, {c_april}});
    check(encode).with(adding_cell(0), month).gives({{std::tanh(c_month)}, {c_month}});
}

TEST_CASE("a word is a row of E, and the second cell hears the state of the first")
{
    Params p = no_weights(2, 3, 2);
    p.E = {{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}};
    p.b_h = {1000.0, 1000.0, 1000.0, 1000.0, 0.0, 0.0, 1000.0, 1000.0};
    p.W_xh(4, 2) = 0.1;  // candidate of the first cell, from the third number of a word
    p.W_hh(5, 0) = 1;    // candidate of the second cell, from the first
    const Real c1 = std::tanh(0.3), c2 = std::tanh(std::tanh(c1));
    const Real d1 = c1 + std::tanh(0.6);
    check(encode).with(p, {0, 1}).gives({{std::tanh(d1), std::tanh(c2)}, {d1, c2}});
}

TEST_CASE("padding behind the end changes nothing")
{
    check(encode).with(stock, {0, 2, 1, 3, -1, -1, -1}).gives({{0.006393}, {0.015270}}, 6e-7);
}

TEST_CASE("no word, a word behind padding, and a word that is not in the table are refused")
{
    check(encode).with(stock, {}).throws<std::invalid_argument>();
    check(encode).with(stock, {-1, -1}).throws<std::invalid_argument>();
    check(encode).with(stock, {0, -1, 2}).throws<std::invalid_argument>();
    check(encode).with(stock, {-1, 2}).throws<std::invalid_argument>();
    check(encode).with(stock, {0, 4}).throws<std::out_of_range>();
}
