#include "cell_backward.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_4;
using exercise::answer;
using exercise::check;

namespace {

// The cell of the contract: i, f, g, o, c_prev, c.
const Step one = {{0.5}, {0.25}, {0.5}, {0.5}, {-1.0}, {0.0}};
const Matrix W_hh = {{1.0}, {10.0}, {100.0}, {1000.0}};

Real gate(Real a)
{
    return 1 / (1 + std::exp(-a));
}

}  // namespace

TEST_CASE("the cell of the contract")
{
    const Vector dh = {2.0}, dc = {1.0};
    check(cell_backward)
        .with(one, W_hh, dh, dc)
        .gives({{0.25, -0.375, 0.75, 0.0}, {0.25 - 3.75 + 75.0}, {0.5}});
}

TEST_CASE("a loss at the last step: nothing comes from the future")
{
    const Vector dh = {2.0}, dc = {0.0};
    check(cell_backward)
        .with(one, W_hh, dh, dc)
        .gives({{0.125, -0.1875, 0.375, 0.0}, {0.125 - 1.875 + 37.5}, {0.25}});
}

TEST_CASE("no loss at this step: what comes from the future goes through the memory")
{
    const Vector dh = {0.0}, dc = {1.0};
    check(cell_backward)
        .with(one, W_hh, dh, dc)
        .gives({{0.125, -0.1875, 0.375, 0.0}, {0.125 - 1.875 + 37.5}, {0.25}});
}

TEST_CASE("a full memory: the output gate hears of it, and its tanh lets little through")
{
    const Step full = {{0.5}, {0.5}, {0.0}, {0.8}, {3.0}, {1.5}};
    const Real shown = std::tanh(1.5), dc = 10 * 0.8 * (1 - shown * shown);
    const Vector dh = {10.0}, no_future = {0.0};
    const Real da_f = dc * 3 * 0.25, da_g = dc * 0.5, da_o = 10 * shown * 0.16;
    check(cell_backward)
        .with(full, W_hh, dh, no_future)
        .gives({{0.0, da_f, da_g, da_o}, {10 * da_f + 100 * da_g + 1000 * da_o}, {dc * 0.5}});
}

TEST_CASE("StatQuest's cell with the sums 4.27, 5.95, 2.03, 4.78 and a memory of 2")
{
    const Real i = gate(4.27), f = gate(5.95), g = std::tanh(2.03), o = gate(4.78);
    const Step day = {{i}, {f}, {g}, {o}, {2.0}, {2 * f + i * g}};
    const Matrix weights = {{2.00}, {2.70}, {1.41}, {4.38}};
    const Vector dh = {1.0}, no_future = {0.0};
    // The derivatives of h by the method of a complex step, which knows no formula of this page.
    check(cell_backward)
        .with(day, weights, dh, no_future)
        .gives({{0.000142670778, 0.000056303311, 0.000714095420, 0.008211435515},
                {0.037410322590},
                {0.010831443404}},
               1e-11);
}

TEST_CASE("two cells: blocks of da, and every cell's state hears from all of them")
{
    const Step two = {{0.5, 0.5}, {0.5, 0.5}, {0.0, 0.0}, {0.5, 0.5}, {0.0, 4.0}, {0.0, 0.0}};
    const Vector dh = {0.0, 0.0}, dc = {1.0, 2.0};
    Matrix weights = zeros<Matrix>(8, 2);
    weights(2, 0) = 100;  // the forget gate of the first cell, from the first
    weights(3, 0) = 7;    // the forget gate of the second cell, from the first
    weights(4, 1) = 3;    // the candidate of the first cell, from the second
    check(cell_backward)
        .with(two, weights, dh, dc)
        .gives({{0.0, 0.0, 0.0, 2.0, 0.5, 1.0, 0.0, 0.0}, {14.0, 1.5}, {0.5, 1.0}});
}

TEST_CASE("with the forget gate open and the others shut, a gradient survives a thousand steps")
{
    const Step idle = {{0.0}, {1.0}, {0.3}, {0.0}, {5.0}, {5.0}};
    const Vector dh = {0.0};
    Vector dc = {0.7};
    for (int step = 0; step < 1000; ++step) {
        const StepGrads grads = answer(cell_backward).with(idle, W_hh, dh, dc);
        REQUIRE(grads.dc_prev.size() == 1);
        dc = grads.dc_prev;
    }
    CHECK(dc(0) == 0.7);
}
