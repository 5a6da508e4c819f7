#include "truncated_bptt.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_5;
using exercise::check;

namespace {

// Example 8-1 of the lecture with the classes (1, 2, 2, 2). Its V reads unit 1 with -0.2 and unit 2
// with 0.1, so V^T do has these two parts.
const Matrix W = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}};
const Run example = {.xs = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}},
                     .h0 = {0.0, 0.0, 0.0},
                     .hs = {{0.099667994625, 0.0, 0.099667994625},
                            {0.019964146477, 0.0, 0.197343412872},
                            {-0.008003414460, 0.0, 0.201464448529},
                            {0.049159999284, 0.0, 0.176388621891}},
                     .dhs_output = {{-0.2 * 0.470052488919, -0.1 * 0.470052488919, 0.0},
                                    {0.2 * 0.525974802815, 0.1 * 0.525974802815, 0.0},
                                    {0.2 * 0.524579999642, 0.1 * 0.524579999642, 0.0},
                                    {0.2 * 0.527430430910, 0.1 * 0.527430430910, 0.0}}};

}  // namespace

TEST_CASE("example 8-1, K = 1: no step hears from a later one")
{
    check(truncated_bptt)
        .with(example, W, 1)
        .gives({{{0.06310651, -0.10354318}, {0.03161732, -0.05223710}, {0.0, 0.0}},
                {{0.01173261, 0.0, 0.05238388}, {0.00586744, 0.0, 0.02622037}, {0.0, 0.0, 0.0}},
                {0.22221685, 0.11079327, 0.0}},
               6e-9);
}

TEST_CASE("example 8-1, K = 2: one step back")
{
    check(truncated_bptt)
        .with(example, W, 2)
        .gives({{{0.06415875, -0.09418814}, {0.03266963, -0.04277733}, {0.0, 0.0}},
                {{0.01298787, 0.0, 0.05550561}, {0.00712313, 0.0, 0.02934265}, {0.0, 0.0, 0.0}},
                {0.25363688, 0.14232262, 0.0}},
               6e-9);
}

TEST_CASE("example 8-1, K = 3: only the first step does not hear from the last")
{
    check(truncated_bptt)
        .with(example, W, 3)
        .gives({{{0.06415875, -0.09304470}, {0.03266963, -0.04162343}, {0.0, 0.0}},
                {{0.01309271, 0.0, 0.05561045}, {0.00722801, 0.0, 0.02944753}, {0.0, 0.0, 0.0}},
                {0.25572696, 0.14442354, 0.0}},
               6e-9);
}

TEST_CASE("example 8-1, K = 4 and above: the full gradient")
{
    for (const std::int64_t K : {4, 5, 1000000000}) {
        check(truncated_bptt)
            .with(example, W, K)
            .gives({{{0.06415875, -0.09294057}, {0.03266963, -0.04151825}, {0.0, 0.0}},
                    {{0.01309271, 0.0, 0.05561045}, {0.00722801, 0.0, 0.02944753}, {0.0, 0.0, 0.0}},
                    {0.25583110, 0.14452872, 0.0}},
                   6e-9);
    }
}

TEST_CASE("only the last output speaks: with K = 2, two steps hear it")
{
    const Run late = {.xs = {{1.0}, {10.0}, {100.0}},
                      .h0 = {1.0},
                      .hs = {{0.0}, {0.5}, {0.0}},
                      .dhs_output = {{0.0}, {0.0}, {1.0}}};
    const Matrix two = {{2.0}};
    const Real second = 0.75 * 2;
    check(truncated_bptt)
        .with(late, two, 2)
        .gives({{{100.0 + 10 * second}}, {{0.5}}, {1 + second}});
    check(truncated_bptt)
        .with(late, two, 3)
        .gives({{{100.0 + 10 * second + 2 * second}}, {{0.5 + 2 * second}}, {1 + 3 * second}});
}

TEST_CASE("K less than 1 is refused")
{
    check(truncated_bptt).with(example, W, 0).throws<std::invalid_argument>();
    check(truncated_bptt).with(example, W, -1).throws<std::invalid_argument>();
}
