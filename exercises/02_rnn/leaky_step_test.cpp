#include "leaky_step.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_6;
using exercise::check;

namespace {

// Example 8-1 of the lecture.
const Matrix U = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}};
const Matrix W = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}};
const Vector b = {0.0, 0.0, 0.2};
const Vector x1 = {0.0, 1.0};
const Vector h0 = {0.0, 0.0, 0.0};

}  // namespace

TEST_CASE("the bucket of the contract loses a tenth")
{
    const Vector x = {1.0}, h = {0.5}, bias = {0.0};
    const Matrix zero = {{0.0}};
    check(leaky_step).with(x, h, zero, zero, bias, 0.1).gives({0.45});
}

TEST_CASE("a leak of 1 is the plain step: example 8-1")
{
    const Vector h1 = {std::tanh(0.1), 0.0, std::tanh(0.1)};
    const Vector x2 = {0.0, 0.1};
    check(leaky_step).with(x1, h0, U, W, b, 1.0).gives(h1);
    check(leaky_step)
        .with(x2, h1, U, W, b, 1.0)
        .gives({std::tanh(0.01 + 0.1 * h1(0)), 0.0,
                std::tanh(-0.01 + 0.2 * h1(0) - 0.1 * h1(2) + 0.2)});
}

TEST_CASE("a leak of 0 keeps the state")
{
    const Vector h = {0.3, -0.2, 0.9};
    check(leaky_step).with(x1, h, U, W, b, 0.0).gives(h);
}

TEST_CASE("a leak of one quarter mixes three parts of the old state with one of the new")
{
    const Vector h = {0.4, 0.8, -0.4};
    check(leaky_step)
        .with(x1, h, U, W, b, 0.25)
        .gives({0.75 * 0.4 + 0.25 * std::tanh(0.1 + 0.04 + 0.08), 0.75 * 0.8,
                0.75 * -0.4 + 0.25 * std::tanh(-0.1 + 0.08 - 0.08 + 0.04 + 0.2)});
}

TEST_CASE("a leak outside 0 .. 1 is refused")
{
    for (const Real leak : {-0.1, 1.5, std::numeric_limits<Real>::quiet_NaN()}) {
        check(leaky_step).with(x1, h0, U, W, b, leak).throws<std::invalid_argument>();
    }
}
