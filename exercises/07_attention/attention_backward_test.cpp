#include "attention_backward.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_07_5;
using exercise::check;

namespace {

const Vector one = zeros<Vector>(1) + 1;

// The weights of two words, of which the first has the higher score by so much.
Vector weights_of(Real difference)
{
    return {1 / (1 + std::exp(-difference)), 1 / (1 + std::exp(difference))};
}

// The small example of the book: its states are keys and values in one.
Step small_example()
{
    const Matrix annotations = {{1, 0}, {0, 1}, {1, 1}};
    const Real a = std::exp(0.5), b = std::exp(1.0), c = std::exp(1.5), total = a + b + c;
    return {.query = {0.5, 1},
            .keys = annotations,
            .values = annotations,
            .weights = {a / total, b / total, c / total}};
}

}  // namespace

TEST_CASE("the example of the contract: two words of equal weight, the first is better")
{
    const Step step = {{1, 1}, {{1, 0}, {0, 1}}, {{4}, {0}}, {0.5, 0.5}};
    check(attention_backward).with(step, one).gives({{1, -1}, {{1, 1}, {-1, -1}}, {{0.5}, {0.5}}});
}

TEST_CASE("weights of 1/4 and 3/4: the better word is the likelier one, so there is less to gain")
{
    // dalpha = (0, 8), its mean 6: de = (1/4 * -6, 3/4 * 2)
    const Step step = {one, {{0}, {std::log(3.0)}}, {{0}, {4}}, {0.25, 0.75}};
    check(attention_backward)
        .with(step, 2 * one)
        .gives({1.5 * std::log(3.0) * one, {{-1.5}, {1.5}}, {{0.5}, {1.5}}});
}

TEST_CASE("three words and a query: a loss that wants more of the context's first number")
{
    // By the method of a complex step, which knows no formula of this page.
    check(attention_backward)
        .with(small_example(), {1, 0})
        .gives({{0.212826573516, -0.057237881187},
                {{0.028618940593, 0.057237881187},
                 {-0.106413286758, -0.212826573516},
                 {0.077794346165, 0.155588692329}},
                {{0.186323723226, 0}, {0.307195885718, 0}, {0.506480391056, 0}}},
               1e-11);
}

TEST_CASE("where all values are alike, nothing is to be gained by looking elsewhere")
{
    const Step step = {{3, -1}, {{1, 2}, {1, 2}}, {{7, 5}, {7, 5}}, {0.5, 0.5}};
    check(attention_backward)
        .with(step, {10, -4})
        .gives({{0, 0}, {{0, 0}, {0, 0}}, {{5, -2}, {5, -2}}});
}

TEST_CASE("one word alone: its value gets everything, query and key get nothing")
{
    const Step step = {{3, -1}, {{1, 2}}, {{7, 5, 6}}, one};
    check(attention_backward).with(step, {1, 2, 3}).gives({{0, 0}, {{0, 0}}, {{1, 2, 3}}});
}

TEST_CASE("scores of 112 and 96 are so sure that they hardly learn; 14 and 12 do")
{
    const Matrix keys = {{112}, {96}}, pick = {{1}, {0}};
    const Vector sure = weights_of(16), unsure = weights_of(2);
    const Real slope = sure(0) * sure(1), scaled_slope = unsure(0) * unsure(1);  // 1.1e-7, 0.105
    check(attention_backward)
        .with({one, keys, pick, sure}, one)
        .gives({16 * slope * one, {{slope}, {-slope}}, {{sure(0)}, {sure(1)}}});
    check(attention_backward)
        .with({one / 8, keys, pick, unsure}, one)
        .gives({16 * scaled_slope * one,
                {{scaled_slope / 8}, {-scaled_slope / 8}},
                {{unsure(0)}, {unsure(1)}}});
}

TEST_CASE("a query of two numbers, values of three, and a word that has no weight")
{
    const Step step = {
        {2, 1}, {{1, 0}, {0, 2}, {-9, -9}}, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, {0.5, 0.5, 0}};
    // dalpha = (1, 3, 500), its mean 2: de = (-0.5, 0.5, 0)
    check(attention_backward)
        .with(step, {1, 3, 500})
        .gives({{-0.5, 1},
                {{-1, -0.5}, {1, 0.5}, {0, 0}},
                {{0.5, 1.5, 250}, {0.5, 1.5, 250}, {0, 0, 0}}});
}
