#include "output_gradient.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_1;
using exercise::check;

namespace {

// Example 8-1 of the lecture: the scores o(1) to o(4).
const Matrix scores = {
    {0.2, 0.080066401075}, {0.2, 0.096007170705}, {0.2, 0.101600682892}, {0.2, 0.090168000143}};

}  // namespace

TEST_CASE("the two steps of the contract: one label, and the same label twice")
{
    const Matrix even = {{0.0, 0.0}}, once = {{1.0, 0.0}}, twice = {{2.0, 0.0}};
    check(output_gradient).with(even, once).gives({{-0.5, 0.5}});
    check(output_gradient).with(even, twice).gives({{-1.0, 1.0}});
}

TEST_CASE("example 8-1 with the classes (1, 2, 2, 2): the slide's y' - y")
{
    const Matrix one_hots = {{1.0, 0.0}, {0.0, 1.0}, {0.0, 1.0}, {0.0, 1.0}};
    check(output_gradient)
        .with(scores, one_hots)
        .gives({{0.52994751 - 1, 0.47005249},
                {0.52597480, 0.47402520 - 1},
                {0.52458000, 0.47542000 - 1},
                {0.52743043, 0.47256957 - 1}},
               6e-9);
}

TEST_CASE("example 8-1 with its printed labels, which do not add up to 1")
{
    const Matrix printed = {{0.7, 0.4}, {0.3, 0.4}, {0.2, 0.4}, {0.4, 0.5}};
    check(output_gradient)
        .with(scores, printed)
        .gives({{1.1 * 0.52994751 - 0.7, 1.1 * 0.47005249 - 0.4},
                {0.7 * 0.52597480 - 0.3, 0.7 * 0.47402520 - 0.4},
                {0.6 * 0.52458000 - 0.2, 0.6 * 0.47542000 - 0.4},
                {0.9 * 0.52743043 - 0.4, 0.9 * 0.47256957 - 0.5}},
               6e-9);
}

TEST_CASE("a step without a label has no gradient")
{
    const Matrix three = {{1.0, 2.0, 3.0}, {0.0, 0.0, std::log(2.0)}};
    const Matrix labels = {{0.0, 0.0, 0.0}, {0.0, 0.0, 1.0}};
    check(output_gradient).with(three, labels).gives({{0.0, 0.0, 0.0}, {0.25, 0.25, -0.5}});
}

TEST_CASE("shapes that differ are refused")
{
    const Matrix one_short = {{1.0, 0.0}, {1.0, 0.0}, {1.0, 0.0}};
    check(output_gradient).with(scores, one_short).throws<std::invalid_argument>();
}
