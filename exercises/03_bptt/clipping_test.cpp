#include "clipping.hpp"

#include <limits>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_4;
using exercise::check;

namespace {

const Real infinite = std::numeric_limits<Real>::infinity();
const Real no_number = std::numeric_limits<Real>::quiet_NaN();

// (3, 4) in two different tensors: the norm of both together is 5.
const Grads three_four = {.W_xh = {{3.0}}, .W_hh = {{4.0}}, .b_h = {0.0}};
// The gradient of example 8-1 of the lecture with the classes (1, 2, 2, 2).
const Grads example = {
    .W_xh = {{0.06415875, -0.09294057}, {0.03266963, -0.04151825}, {0.0, 0.0}},
    .W_hh = {{0.01309271, 0.0, 0.05561045}, {0.00722801, 0.0, 0.02944753}, {0.0, 0.0, 0.0}},
    .b_h = {0.25583110, 0.14452872, 0.0}};

}  // namespace

TEST_CASE("(3, 4) with limit 2.5: cut to (2.5, 2.5) by value, shortened to (1.5, 2) by norm")
{
    check(clip_by_value).with(three_four, 2.5).gives({{{2.5}}, {{2.5}}, {0.0}});
    check(clip_by_norm).with(three_four, 2.5).gives({{{1.5}}, {{2.0}}, {0.0}});
}

TEST_CASE("min-char-rnn cuts at 5, on both sides")
{
    const Grads wild = {.W_xh = {{7.0, -0.5}}, .W_hh = {{-1000.0}}, .b_h = {5.0}};
    check(clip_by_value).with(wild, 5.0).gives({{{5.0, -0.5}}, {{-5.0}}, {5.0}});
}

TEST_CASE("a gradient below the limit is not touched: example 8-1")
{
    check(clip_by_value).with(example, 0.3).gives(example);
    check(clip_by_norm).with(example, 1.0).gives(example);
    check(clip_by_norm).with(three_four, 5.0).gives(three_four);
}

TEST_CASE("the direction stays by norm, also with negative numbers")
{
    const Grads downhill = {.W_xh = {{-6.0}}, .W_hh = {{0.0}}, .b_h = {8.0}};
    check(clip_by_norm).with(downhill, 1.0).gives({{{-0.6}}, {{0.0}}, {0.8}});
}

TEST_CASE("a gradient of zeros stays zero")
{
    const Grads nothing = zeros_like_struct(example);
    check(clip_by_value).with(nothing, 1.0).gives(nothing);
    check(clip_by_norm).with(nothing, 1.0).gives(nothing);
}

TEST_CASE("a limit that is not above 0, and a gradient that is not finite, are refused")
{
    for (const Real limit : {0.0, -1.0, no_number}) {
        check(clip_by_value).with(three_four, limit).throws<std::invalid_argument>();
        check(clip_by_norm).with(three_four, limit).throws<std::invalid_argument>();
    }
    for (const Real number : {infinite, -infinite, no_number}) {
        const Grads bad = {.W_xh = {{1.0}}, .W_hh = {{1.0}}, .b_h = {number}};
        check(clip_by_value).with(bad, 1.0).throws<std::invalid_argument>();
        check(clip_by_norm).with(bad, 1.0).throws<std::invalid_argument>();
    }
}
