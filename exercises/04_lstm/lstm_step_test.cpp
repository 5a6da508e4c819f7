#include "lstm_step.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_2;
using exercise::check;

namespace {

// One cell, StatQuest's: the rows are input, forget, candidate, output.
const Params stock = {.W_xh = {{1.65}, {1.63}, {0.94}, {-0.19}},
                      .W_hh = {{2.00}, {2.70}, {1.41}, {4.38}},
                      .b_h = {0.62, 1.62, -0.32, 0.59}};

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Params no_weights(std::size_t D, std::size_t H)
{
    return {zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H), zeros<Vector>(4 * H)};
}

}  // namespace

TEST_CASE("parameters of 0: every gate is half open")
{
    const Vector x = {7.0}, h_prev = {0.3, -0.3}, c_prev = {2.0, -4.0};
    const Vector half = {0.5, 0.5}, nothing = {0.0, 0.0};
    check(lstm_step)
        .with(no_weights(1, 2), x, h_prev, c_prev)
        .gives({half,
                half,
                nothing,
                half,
                {1.0, -2.0},
                {0.5 * std::tanh(1.0), 0.5 * std::tanh(-2.0)}});
}

TEST_CASE("the scalar cell is a layer with one unit: its first day")
{
    const Vector x = {0.0}, zero = {0.0};
    check(lstm_step)
        .with(stock, x, zero, zero)
        .gives({{0.650219}, {0.834795}, {-0.309507}, {0.643365}, {-0.201247}, {-0.127755}}, 6e-7);
}

TEST_CASE("the same cell with a past: sums of 4.27, 5.95, 2.03 and 4.78")
{
    const Vector x = {1.0}, h_prev = {1.0}, c_prev = {2.0};
    const Real c = 2 * gate(5.95) + gate(4.27) * std::tanh(2.03);
    check(lstm_step)
        .with(stock, x, h_prev, c_prev)
        .gives({{gate(4.27)},
                {gate(5.95)},
                {std::tanh(2.03)},
                {gate(4.78)},
                {c},
                {gate(4.78) * std::tanh(c)}});
}

TEST_CASE("blocks of H: two cells that differ in every gate")
{
    Params p = no_weights(1, 2);
    p.b_h = {1.0, -1.0, 2.0, -2.0, 0.5, 0.25, 3.0, -3.0};
    const Vector x = {0.0}, h_prev = {0.0, 0.0}, c_prev = {1.0, 10.0};
    const Real c1 = gate(2) + gate(1) * std::tanh(0.5);
    const Real c2 = 10 * gate(-2) + gate(-1) * std::tanh(0.25);
    check(lstm_step)
        .with(p, x, h_prev, c_prev)
        .gives({{gate(1), gate(-1)},
                {gate(2), gate(-2)},
                {std::tanh(0.5), std::tanh(0.25)},
                {gate(3), gate(-3)},
                {c1, c2},
                {gate(3) * std::tanh(c1), gate(-3) * std::tanh(c2)}});
}

TEST_CASE("the candidate of a cell hears the hidden state of the other, not its memory")
{
    Params p = no_weights(2, 2);
    p.W_hh(4, 1) = 2;   // candidate of the first cell, from the second
    p.W_xh(5, 0) = -1;  // candidate of the second cell, from the first input
    const Vector x = {0.5, 9.0}, h_prev = {0.1, 0.4}, c_prev = {6.0, -6.0}, half = {0.5, 0.5};
    const Real c1 = 3 + 0.5 * std::tanh(0.8), c2 = -3 + 0.5 * std::tanh(-0.5);
    check(lstm_step)
        .with(p, x, h_prev, c_prev)
        .gives({half,
                half,
                {std::tanh(0.8), std::tanh(-0.5)},
                half,
                {c1, c2},
                {0.5 * std::tanh(c1), 0.5 * std::tanh(c2)}});
}

TEST_CASE("a memory of another size is refused")
{
    const Vector x = {0.0}, h_prev = {0.0, 0.0}, one = {1.0}, three = {1.0, 2.0, 3.0};
    check(lstm_step).with(no_weights(1, 2), x, h_prev, one).throws<std::invalid_argument>();
    check(lstm_step).with(no_weights(1, 2), x, h_prev, three).throws<std::invalid_argument>();
}
