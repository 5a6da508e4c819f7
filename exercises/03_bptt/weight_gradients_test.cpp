#include "weight_gradients.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_3;
using exercise::check;

namespace {

// Example 8-1 of the lecture, with h0 = 0 and the classes (1, 2, 2, 2). The dhs are those of
// exercise 3.2 with more digits.
const Run example = {.xs = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}},
                     .h0 = {0.0, 0.0, 0.0},
                     .hs = {{0.099667994625, 0.0, 0.099667994625},
                            {0.019964146477, 0.0, 0.197343412872},
                            {-0.008003414460, 0.0, 0.201464448529},
                            {0.049159999284, 0.0, 0.176388621891}},
                     .dlogits = {{-0.470052488919, 0.470052488919},
                                 {0.525974802815, -0.525974802815},
                                 {0.524579999642, -0.524579999642},
                                 {0.527430430910, -0.527430430910}},
                     .dhs = {{-0.082341337313, -0.035336088422, 0.0},
                             {0.116738132688, 0.064140652407, 0.0},
                             {0.115439115666, 0.062981115702, 0.0},
                             {0.105486086182, 0.052743043091, 0.0}}};

}  // namespace

TEST_CASE("the step of the contract: one unit, with a state before it")
{
    const Run one = {
        .xs = {{2.0}}, .h0 = {3.0}, .hs = {{0.5}}, .dlogits = {{-1.0}}, .dhs = {{4.0}}};
    check(weight_gradients).with(one).gives({{{6.0}}, {{9.0}}, {3.0}, {{-0.5}}, {-1.0}});
}

TEST_CASE("two units, one step: rows belong to da, columns to what came in")
{
    const Run one = {.xs = {{1.0, 10.0, 100.0}},
                     .h0 = {3.0, 5.0},
                     .hs = {{0.0, 0.0}},
                     .dlogits = {{1.0}},
                     .dhs = {{1.0, 2.0}}};
    check(weight_gradients)
        .with(one)
        .gives({{{1.0, 10.0, 100.0}, {2.0, 20.0, 200.0}},
                {{3.0, 5.0}, {6.0, 10.0}},
                {1.0, 2.0},
                {{0.0, 0.0}},
                {1.0}});
}

TEST_CASE("two steps add up, and the second saw the state of the first")
{
    const Run two = {.xs = {{1.0}, {2.0}},
                     .h0 = {0.0},
                     .hs = {{0.5}, {0.0}},
                     .dlogits = {{1.0}, {3.0}},
                     .dhs = {{4.0}, {10.0}}};
    check(weight_gradients).with(two).gives({{{3.0 + 20.0}}, {{5.0}}, {13.0}, {{0.5}}, {4.0}});
}

TEST_CASE("example 8-1, all four steps: the lecture's gradients")
{
    check(weight_gradients)
        .with(example)
        .gives({{{0.06415875, -0.09294057}, {0.03266963, -0.04151825}, {0.0, 0.0}},
                {{0.01309271, 0.0, 0.05561045}, {0.00722801, 0.0, 0.02944753}, {0.0, 0.0, 0.0}},
                {0.25583110, 0.14452872, 0.0},
                {{-0.01461850, 0.0, 0.25566542}, {0.01461850, 0.0, -0.25566542}},
                {1.10793274, -1.10793274}},
               6e-9);
}
