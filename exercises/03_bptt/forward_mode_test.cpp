#include "forward_mode.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_6;
using exercise::check;

namespace {

// Example 8-1 of the lecture: U, W, b.
const Params example = {.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}},
                        .W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}},
                        .b_h = {0.0, 0.0, 0.2}};

}  // namespace

TEST_CASE("one unit, one step: the weight acts on the state before")
{
    const Params echo = {.W_xh = {{0.0}}, .W_hh = {{1.0}}, .b_h = {0.0}};
    const Vector h0 = {0.5};
    const Matrix x = {{0.0}}, dh = {{2.0}};
    const Real S = (1 - std::tanh(0.5) * std::tanh(0.5)) * 0.5;
    check(forward_mode).with(echo, h0, x, dh).gives({{{{S}}}, {{2 * S}}});
}

TEST_CASE("one unit, two steps: the weight acts twice")
{
    const Params echo = {.W_xh = {{0.0}}, .W_hh = {{1.0}}, .b_h = {0.0}};
    const Vector h0 = {0.5};
    const Matrix xs = {{0.0}, {0.0}}, dhs = {{0.0}, {1.0}};
    const Real h1 = std::tanh(0.5), h2 = std::tanh(h1);
    const Real S1 = (1 - h1 * h1) * 0.5, S2 = (1 - h2 * h2) * (h1 + S1);
    check(forward_mode).with(echo, h0, xs, dhs).gives({{{{S2}}}, {{S2}}});
}

TEST_CASE("a weight of one row acts on its own unit first, and on the others a step later")
{
    // Unit 2 takes three times unit 1, and nothing else happens: all states after h0 are 0.
    const Params chain = {
        .W_xh = {{0.0}, {0.0}}, .W_hh = {{0.0, 0.0}, {3.0, 0.0}}, .b_h = {0.0, 0.0}};
    const Vector h0 = {0.0, 1.0};
    const Matrix xs = {{0.0}, {0.0}}, dhs = {{0.0, 0.0}, {0.0, 1.0}};
    const Tensor3 S = {{{0.0, 0.0}, {0.0, 0.0}}, {{0.0, 3.0}, {0.0, 0.0}}};
    check(forward_mode).with(chain, h0, xs, dhs).gives({S, {{0.0, 3.0}, {0.0, 0.0}}});
}

TEST_CASE("example 8-1 with the classes (1, 2, 2, 2): the gradient that BPTT gives")
{
    const Vector h0 = {0.0, 0.0, 0.0};
    const Matrix xs = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}};
    // V^T do: V reads unit 1 with -0.2 and unit 2 with 0.1.
    const Matrix dhs = {{-0.2 * 0.470052488919, -0.1 * 0.470052488919, 0.0},
                        {0.2 * 0.525974802815, 0.1 * 0.525974802815, 0.0},
                        {0.2 * 0.524579999642, 0.1 * 0.524579999642, 0.0},
                        {0.2 * 0.527430430910, 0.1 * 0.527430430910, 0.0}};
    const Result result = exercise::answer(forward_mode).with(example, h0, xs, dhs);
    const Matrix by_bptt = {
        {0.01309271, 0.0, 0.05561045}, {0.00722801, 0.0, 0.02944753}, {0.0, 0.0, 0.0}};
    CHECK(exercise::difference(by_bptt, result.dW_hh, 6e-9) == "");
}
