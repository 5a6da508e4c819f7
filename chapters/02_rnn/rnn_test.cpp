#include "rnn.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "activation.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;

TEST_CASE("example 8-1: the first step is the slide's worked line")
{
    const Params p = example_8_1();
    const Run run = forward(p, example_8_1_inputs());
    const Matrix a = at(preactivations(p, example_8_1_inputs(), run), 0);
    CHECK(difference(a, Matrix{{0.1, 0.0, 0.2 - 0.1}}) < tolerance);
    const Real tanh_01 = std::tanh(Real(0.1));
    CHECK(difference(at(run.hs, 0), Matrix{{tanh_01, 0, tanh_01}}) < tolerance);
}

TEST_CASE("example 8-1: every printed output, to the printed digit")
{
    const Params p = example_8_1();
    const Tensor3 ys = outputs(p, forward(p, example_8_1_inputs()));
    const Matrix printed = {
        {0.5299, 0.4701}, {0.5260, 0.4740}, {0.5246, 0.4754}, {0.5274, 0.4726}};
    for (std::size_t t = 0; t < 4; ++t) {
        CHECK(std::abs(ys(t, 0, 0) - printed(t, 0)) < 0.5e-4);
        CHECK(std::abs(ys(t, 0, 1) - printed(t, 1)) < 0.5e-4);
    }
}

TEST_CASE("a state is tanh of what went into it, in every run")
{
    Random random(3);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(4, 2, 3, random);
    const Run run = forward(p, xs, random_matrix(2, 5, random, 0.6));
    CHECK(difference(run.hs, tanh(preactivations(p, xs, run))) < tolerance);
}

TEST_CASE("h2 sees h1 and x2: a run is its steps, one after the other")
{
    Random random(4);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(2, 4, 3, random);
    const Matrix h0 = random_matrix(4, 5, random, 0.6);
    const Step one = step_forward(p, affine(at(xs, 0), p.W_xh, p.b_h), h0);
    const Step two = step_forward(p, affine(at(xs, 1), p.W_xh, p.b_h), one.h);
    const Run run = forward(p, xs, h0);
    CHECK(difference(at(run.hs, 0), one.h) < tolerance);
    CHECK(difference(run.last(), two.h) < tolerance);
}

TEST_CASE("the state before the first step counts, and 0 is the default")
{
    Random random(5);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(3, 2, 3, random);
    const Run from_zero = forward(p, xs, zeros<Matrix>(2, 5));
    const Run from_other = forward(p, xs, random_matrix(2, 5, random, 0.6));
    CHECK(difference(forward(p, xs).hs, from_zero.hs) == 0);
    CHECK(difference(from_zero.last(), from_other.last()) > 1e-3);
}

TEST_CASE("a sequence read in two parts ends where the whole one ends")
{
    Random random(6);
    const Params p = random_params(3, 5, 2, random);
    const Tensor3 xs = random_sequence(1, 2, 3, random);
    const Run first = forward(p, xs, random_matrix(2, 5, random, 0.6));
    const Run second = forward(p, xs, first.last());
    Tensor3 both = zeros<Tensor3>(2, 2, 3);
    set(both, 0, at(xs, 0));
    set(both, 1, at(xs, 0));
    CHECK(difference(forward(p, both, first.h0).last(), second.last()) <
          tolerance);
}

TEST_CASE("examples side by side do not see each other")
{
    Random random(7);
    const Params p = random_params(3, 5, 2, random);
    Tensor3 xs = random_sequence(4, 2, 3, random);
    const Run before = forward(p, xs);
    xs(0, 1, 2) += Real(1);  // the second example alone
    const Run after = forward(p, xs);
    CHECK(row(before.last(), 0) == row(after.last(), 0));
    CHECK(row(before.last(), 1) != row(after.last(), 1));
}

TEST_CASE("a sequence of one step and one of a hundred thousand are read")
{
    Params p = zero_params(1, 1, 1);
    p.W_xh(0, 0) = 1;
    p.W_hh(0, 0) = 2;
    for (const std::size_t T : {1u, 100000u}) {
        Tensor3 xs = zeros<Tensor3>(T, 1, 1);
        xs(T - 1, 0, 0) = Real(0.5);  // before it, nothing leaves the state 0
        const Run run = forward(p, xs);
        CHECK(run.length() == T);
        CHECK(run.last()(0, 0) == doctest::Approx(std::tanh(0.5)));
    }
}

TEST_CASE("the order of the inputs matters")
{
    // Lee's network of ones has linear units. So is tanh, near 0: inputs a
    // millionth as large give outputs a millionth as large, to 1e-10.
    constexpr Real tiny = Real(1e-6);
    const Params p = all_ones();
    const auto scores = [&](Real a, Real b, Real c) {
        const Tensor3 xs = sequence(
            {{tiny * a, tiny * a}, {tiny * b, tiny * b}, {tiny * c, tiny * c}});
        Matrix scaled = logits(p, forward(p, xs)) / tiny;
        return scaled;
    };
    CHECK(difference(scores(1, 1, 2), Matrix{{4, 4}, {12, 12}, {32, 32}}) <
          1e3 * tolerance);
    CHECK(difference(scores(2, 1, 1), Matrix{{8, 8}, {20, 20}, {44, 44}}) <
          1e3 * tolerance);
    CHECK(difference(scores(1, 2, 1), Matrix{{4, 4}, {16, 16}, {36, 36}}) <
          1e3 * tolerance);
}
