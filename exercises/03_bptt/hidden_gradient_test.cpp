#include "hidden_gradient.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_2;
using exercise::check;

namespace {

// Example 8-1 of the lecture: W, V, and the states h(1) to h(4).
const Matrix W = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}};
const Matrix V = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}};
const Matrix states = {{0.09966799, 0.0, 0.09966799},
                       {0.01996415, 0.0, 0.19734341},
                       {-0.00800341, 0.0, 0.20146445},
                       {0.04916000, 0.0, 0.17638862}};
// The gradients of its scores with the classes (1, 2, 2, 2).
const Matrix one_hot_do = {{-0.47005249, 0.47005249},
                           {0.52597480, -0.52597480},
                           {0.52458000, -0.52458000},
                           {0.52743043, -0.52743043}};

}  // namespace

TEST_CASE("the two steps of the contract")
{
    const Matrix hs = {{0.0}, {0.5}}, dlogits = {{0.0}, {1.0}}, W_hh = {{2.0}}, W_hy = {{1.0}};
    check(hidden_gradient).with(hs, dlogits, W_hh, W_hy).gives({{1.5}, {1.0}});
}

TEST_CASE("one step: only its own output speaks")
{
    const Matrix h = {{0.5, -0.5, 0.0}}, dlogits = {{1.0, -1.0}};
    check(hidden_gradient).with(h, dlogits, W, V).gives({{0.2, 0.1, 0.0}});
}

TEST_CASE("example 8-1 with the classes (1, 2, 2, 2)")
{
    check(hidden_gradient)
        .with(states, one_hot_do, W, V)
        .gives({{-0.082341, -0.035336, 0.0},
                {0.116738, 0.064141, 0.0},
                {0.115439, 0.062981, 0.0},
                {0.105486, 0.052743, 0.0}},
               6e-7);
}

TEST_CASE("example 8-1 by the slide's y' - y with the printed labels, as a hand calculation has it")
{
    const Matrix dlogits = {{-0.17005249, 0.07005249},
                            {0.22597480, 0.07402520},
                            {0.32458000, 0.07542000},
                            {0.12743043, -0.02743043}};
    check(hidden_gradient)
        .with(states, dlogits, W, V)
        .gives({{-0.015636, -0.018630, 0.0},
                {-0.016259, 0.021144, 0.0},
                {-0.014537, 0.033005, 0.0},
                {0.005486, 0.012743, 0.0}},
               6e-7);
}

TEST_CASE("a gradient of the last step alone reaches the first, through every W_hh on its way")
{
    const Matrix hs = {{0.0, 0.0}, {0.0, 0.5}, {0.0, 0.0}};
    const Matrix dlogits = {{0.0, 0.0}, {0.0, 0.0}, {1.0, 0.0}};
    const Matrix swap = {{0.0, 3.0}, {5.0, 0.0}}, same = {{1.0, 0.0}, {0.0, 1.0}};
    check(hidden_gradient)
        .with(hs, dlogits, swap, same)
        .gives({{5 * (1 - 0.25) * 3, 0.0}, {0.0, 3.0}, {1.0, 0.0}});
}

TEST_CASE("no step at all is refused")
{
    const Matrix nothing = zeros<Matrix>(0, 3), no_output = zeros<Matrix>(0, 2);
    check(hidden_gradient).with(nothing, no_output, W, V).throws<std::invalid_argument>();
}
