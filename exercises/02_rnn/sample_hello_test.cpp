#include "sample_hello.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_4;
using exercise::check;

namespace {

// Weights that give the numbers of the lecture's figure. Read "hell" and they say, for h, e, l, o:
// (.04 .13 .00 .84), (.25 .20 .06 .50), (.11 .17 .68 .03), (.11 .02 .08 .79).
const Params figure = {
    .W_xh = {{0.310, 1.950, -0.196, 0.0}, {-0.100, 1.012, 0.910, 0.0}, {1.472, 0.509, 0.540, 0.0}},
    .W_hh = {{0.229, 0.211, 0.105}, {-1.130, -1.039, -0.519}, {-0.658, -0.605, -0.302}},
    .b_h = {0.0, 0.0, 0.0},
    .W_hy = {{0.437, -0.377, 0.802},
             {1.181, -2.575, 2.077},
             {-2.219, 0.773, -3.969},
             {1.049, -0.411, 4.295}},
    .b_y = {0.109, -0.281, 1.316, -0.121}};

Params all_zero()
{
    return {.W_xh = zeros<Matrix>(2, 4),
            .W_hh = zeros<Matrix>(2, 2),
            .b_h = zeros<Vector>(2),
            .W_hy = zeros<Matrix>(4, 2),
            .b_y = zeros<Vector>(4)};
}

}  // namespace

TEST_CASE("one letter: u falls into the piece of e, .038 to .163")
{
    const Vector uniforms = {0.1};
    check(sample_hello).with(figure, 0, uniforms).gives("e");
}

TEST_CASE("the numbers that make the network of the figure say 'ello'")
{
    const Vector uniforms = {0.10, 0.47, 0.50, 0.90};
    check(sample_hello).with(figure, 0, uniforms).gives("ello");
}

TEST_CASE("with other numbers it goes back and forth between o and l")
{
    const Vector uniforms = {0.9, 0.9, 0.9, 0.3, 0.2};
    check(sample_hello).with(figure, 0, uniforms).gives("ololo");
}

TEST_CASE("equal probabilities: each letter has a quarter of the line")
{
    const Vector uniforms = {0.0, 0.3, 0.6, 0.9, 0.24, 0.26};
    check(sample_hello).with(all_zero(), 2, uniforms).gives("helohe");
}

TEST_CASE("a u at the very end of the line draws the last letter")
{
    const Vector uniforms = {0.99999999999999989};
    check(sample_hello).with(figure, 1, uniforms).gives("o");
}

TEST_CASE("no random number, no letter; and a first letter that is none is refused")
{
    const Vector none = zeros<Vector>(0), one = {0.5};
    check(sample_hello).with(figure, 0, none).gives("");
    check(sample_hello).with(figure, 4, one).throws<std::out_of_range>();
    check(sample_hello).with(figure, -1, one).throws<std::out_of_range>();
}
