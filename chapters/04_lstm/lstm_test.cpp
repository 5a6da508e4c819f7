#include "lstm.hpp"

#include <doctest/doctest.h>

#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;
using doctest::Approx;

namespace {

Real sigma(Real a)
{
    return 1 / (1 + std::exp(-a));
}

}  // namespace

TEST_CASE("one step by hand: four gates, the cell, what shows of it")
{
    Params p = zero_params(1, 1, 1);
    p.W_xh = Matrix{{0.5}, {-1.0}, {2.0}, {0.25}};
    p.W_hh = Matrix{{0.1}, {0.2}, {-0.3}, {0.4}};
    p.b_h = Vector{0.01, 0.02, 0.03, 0.04};
    Step start = zero_step(1, 1);
    start.h(0, 0) = Real(0.5);
    start.c(0, 0) = Real(-1.5);
    const Run run = forward(p, Tensor3{{{2.0}}}, start);
    const Real i = sigma(Real(0.5 * 2 + 0.1 * 0.5 + 0.01));
    const Real f = sigma(Real(-1.0 * 2 + 0.2 * 0.5 + 0.02));
    const Real g = std::tanh(Real(2.0 * 2 - 0.3 * 0.5 + 0.03));
    const Real o = sigma(Real(0.25 * 2 + 0.4 * 0.5 + 0.04));
    const Gates& gates = run.last().gates;
    CHECK(gates.i(0, 0) == Approx(i));
    CHECK(gates.f(0, 0) == Approx(f));
    CHECK(gates.g(0, 0) == Approx(g));
    CHECK(gates.o(0, 0) == Approx(o));
    const Real c = f * Real(-1.5) + i * g;
    CHECK(run.last().c(0, 0) == Approx(c));
    CHECK(run.last().h(0, 0) == Approx(o * std::tanh(c)));
}

TEST_CASE("the network of one cell is the scalar cell, every number of it")
{
    const ScalarCell cell = statquest_cell();
    const Matrix xs = statquest_b();
    const std::vector<ScalarStep> steps = run_cell(cell, xs);
    Tensor3 inputs = zeros<Tensor3>(4, 1, 1);
    for (std::size_t t = 0; t < 4; ++t) inputs(t, 0, 0) = xs(t, 0);
    const Run run = forward(params_of(cell), inputs);
    for (std::size_t t = 0; t < 4; ++t) {
        const Step& step = run.steps[t];
        CHECK(step.gates.i(0, 0) == Approx(steps[t].i));
        CHECK(step.gates.f(0, 0) == Approx(steps[t].f));
        CHECK(step.gates.g(0, 0) == Approx(steps[t].g));
        CHECK(step.gates.o(0, 0) == Approx(steps[t].o));
        CHECK(step.c(0, 0) == Approx(steps[t].c));
        CHECK(step.h(0, 0) == Approx(steps[t].h));
    }
}

TEST_CASE("a run is its steps, one after the other")
{
    Random random(4);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(2, 4, 3, random);
    const Step start = random_step(4, 5, random);
    Matrix first = affine(at(xs, 0), p.W_xh, p.b_h);
    Matrix second = affine(at(xs, 1), p.W_xh, p.b_h);
    const Step one = step_forward(p, first, start);
    const Step two = step_forward(p, second, one);
    const Run run = forward(p, xs, start);
    CHECK(difference(at(run.hs, 0), one.h) < rounding);
    CHECK(difference(run.last().h, two.h) < rounding);
    CHECK(difference(run.last().c, two.c) < rounding);
}

TEST_CASE("h0 and c0 count, each of them, and 0 is the default")
{
    Random random(5);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(3, 2, 3, random);
    const Run from_zero = forward(p, xs, zero_step(2, 5));
    Step only_h = zero_step(2, 5), only_c = zero_step(2, 5);
    fill_normal(only_h.h, random, 0.6);
    fill_normal(only_c.c, random, 0.6);
    CHECK(difference(forward(p, xs).hs, from_zero.hs) == 0);
    CHECK(difference(forward(p, xs, only_h).hs, from_zero.hs) > 1e-3);
    CHECK(difference(forward(p, xs, only_c).hs, from_zero.hs) > 1e-3);
}

TEST_CASE("a sequence read in two parts ends where the whole one ends")
{
    Random random(6);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(1, 2, 3, random);
    const Run first = forward(p, xs, random_step(2, 5, random));
    const Run second = forward(p, xs, first.last());
    Tensor3 both = zeros<Tensor3>(2, 2, 3);
    set(both, 0, at(xs, 0));
    set(both, 1, at(xs, 0));
    const Run whole = forward(p, both, first.start);
    CHECK(difference(whole.last().h, second.last().h) < rounding);
    CHECK(difference(whole.last().c, second.last().c) < rounding);
}

TEST_CASE("examples side by side do not see each other")
{
    Random random(7);
    const Params p = random_params(3, 5, 2, random);
    Tensor3 xs = random_sequence(4, 2, 3, random);
    const Run before = forward(p, xs);
    xs(0, 1, 2) += Real(1);  // the second example alone
    const Run after = forward(p, xs);
    CHECK(row(before.last().c, 0) == row(after.last().c, 0));
    CHECK(row(before.last().c, 1) != row(after.last().c, 1));
}

TEST_CASE("open and closed gates keep a cell through 100,000 steps")
{
    // Forget gate open, input gate closed: sigma(40) is 1 to the last bit.
    Params p = zero_params(1, 1, 1);
    p.b_h = Vector{-40.0, 40.0, 0.0, 0.0};
    Step start = zero_step(1, 1);
    start.c(0, 0) = Real(0.75);
    const Run run = forward(p, zeros<Tensor3>(100'000, 1, 1), start);
    CHECK(run.length() == 100'000);
    CHECK(run.last().c(0, 0) == Approx(0.75));
}

TEST_CASE("quarters of the columns are the gates, read and written")
{
    Matrix a = {{1, 2, 3, 4, 5, 6, 7, 8}, {9, 10, 11, 12, 13, 14, 15, 16}};
    const Matrix one = {{1, 0}, {0, 1}};
    CHECK(matmul(quarter(a, 0), one) == Matrix{{1, 2}, {9, 10}});
    CHECK(matmul(quarter(a, 3), one) == Matrix{{7, 8}, {15, 16}});
    store(10 * one, quarter(a, 2));
    CHECK(a ==
          Matrix{{1, 2, 3, 4, 10, 0, 7, 8}, {9, 10, 11, 12, 0, 10, 15, 16}});
}
