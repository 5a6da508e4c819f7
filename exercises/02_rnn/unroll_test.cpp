#include "unroll.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_3;
using exercise::answer;
using exercise::check;

namespace {

// Example 8-1 of the lecture: U, W, b, V, c.
const Params example = {.W_xh = {{0.1, 0.1}, {0.0, 0.0}, {0.0, -0.1}},
                        .W_hh = {{0.1, 0.1, 0.0}, {0.0, 0.0, 0.0}, {0.2, -0.1, -0.1}},
                        .b_h = {0.0, 0.0, 0.2},
                        .W_hy = {{0.0, 0.1, 0.0}, {-0.2, 0.0, 0.0}},
                        .b_y = {0.2, 0.1}};
const Vector h0 = {0.0, 0.0, 0.0};

}  // namespace

TEST_CASE("example 8-1, the first step alone")
{
    const Matrix xs = {{0.0, 1.0}};
    check(unroll)
        .with(example, h0, xs)
        .gives({{{std::tanh(0.1), 0.0, std::tanh(0.1)}}, {{0.52994751, 0.47005249}}}, 5e-9);
}

TEST_CASE("example 8-1, all four steps")
{
    const Matrix xs = {{0.0, 1.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}};
    check(unroll)
        .with(example, h0, xs)
        .gives({{{0.09966799, 0.0, 0.09966799},
                 {0.01996415, 0.0, 0.19734341},
                 {-0.00800341, 0.0, 0.20146445},
                 {0.04916000, 0.0, 0.17638862}},
                {{0.52994751, 0.47005249},
                 {0.52597480, 0.47402520},
                 {0.52458000, 0.47542000},
                 {0.52743043, 0.47256957}}},
               5e-9);
}

TEST_CASE("example 8-1 with another first input: the later outputs remember it, a little")
{
    const Matrix xs = {{10.0, 10.0}, {0.0, 0.1}, {0.1, -0.2}, {0.5, 0.0}};
    const Run run = answer(unroll).with(example, h0, xs);
    REQUIRE(run.ys.shape(0) == 4);
    REQUIRE(run.ys.shape(1) == 2);
    const Vector moved = {0.04273532, 0.00428831, 0.00042913, 0.00004278};
    const Vector before = {0.52994751, 0.52597480, 0.52458000, 0.52743043};
    for (std::size_t t = 0; t < 4; ++t) {
        CHECK(run.ys(t, 0) - before(t) == doctest::Approx(moved(t)).epsilon(1e-3));
    }
}

TEST_CASE("the state before the first step counts")
{
    const Params echo = {
        .W_xh = {{0.0}}, .W_hh = {{1.0}}, .b_h = {0.0}, .W_hy = {{1.0}, {-1.0}}, .b_y = {0.0, 0.0}};
    const Vector start = {0.5};
    const Real h1 = std::tanh(0.5), h2 = std::tanh(h1);
    const Matrix xs = {{0.0}, {0.0}};
    const auto sure = [](Real h) { return 1 / (1 + std::exp(-2 * h)); };
    check(unroll)
        .with(echo, start, xs)
        .gives({{{h1}, {h2}}, {{sure(h1), 1 - sure(h1)}, {sure(h2), 1 - sure(h2)}}});
}

TEST_CASE("no step at all is refused")
{
    check(unroll).with(example, h0, zeros<Matrix>(0, 2)).throws<std::invalid_argument>();
}
