#include "step_by_loops.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_1;
using exercise::check;

namespace {

// Example 8-1 of the lecture.
const Matrix U = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}};
const Matrix W = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}};
const Vector b = {0.0, 0.0, 0.2};

}  // namespace

TEST_CASE("example 8-1, first step: nothing to remember yet")
{
    const Vector x1 = {0.0, 1.0}, h0 = {0.0, 0.0, 0.0};
    check(step_by_loops).with(x1, h0, U, W, b).gives({std::tanh(0.1), 0.0, std::tanh(0.1)});
}

TEST_CASE("example 8-1, second step: the state of the first comes back through W_hh")
{
    const Real h = std::tanh(0.1);
    const Vector x2 = {0.0, 0.1}, h1 = {h, 0.0, h};
    check(step_by_loops)
        .with(x2, h1, U, W, b)
        .gives({std::tanh(0.01 + 0.1 * h), 0.0, std::tanh(-0.01 + 0.2 * h - 0.1 * h + 0.2)});
}

TEST_CASE("without input and state, only the bias speaks")
{
    const Vector x = {0.0, 0.0}, h = {0.0, 0.0, 0.0};
    check(step_by_loops).with(x, h, U, W, b).gives({0.0, 0.0, std::tanh(0.2)});
}

TEST_CASE("every unit sees the old state, also the last one")
{
    const Vector x = {0.0}, h_prev = {0.5, -0.25}, bias = {0.0, 0.0};
    const Matrix W_xh = {{0.0}, {0.0}}, W_hh = {{0.0, 2.0}, {4.0, 0.0}};
    check(step_by_loops).with(x, h_prev, W_xh, W_hh, bias).gives({std::tanh(-0.5), std::tanh(2.0)});
}
