#include "rnn.hpp"

#include <doctest/doctest.h>

#include "activation.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;

TEST_CASE("example 8-1: every printed output, to the printed digit")
{
    const Params p = example_8_1();
    const Matrix ys = outputs(p, forward(p, example_8_1_inputs()));
    const Matrix printed = {
        {0.5299, 0.4701}, {0.5260, 0.4740}, {0.5246, 0.4754}, {0.5274, 0.4726}};
    CHECK(difference(ys, printed) < 0.5e-4);
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
    CHECK(difference(at(run.hs, 0), one.h) < rounding);
    CHECK(difference(run.last(), two.h) < rounding);
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

TEST_CASE("the scores have their bias, the outputs are their softmax")
{
    Random random(8);
    const Params p = random_params(3, 5, 2, random);
    const Run run = forward(p, random_sequence(1, 1, 3, random));
    const Vector o = matmul(p.W_hy, row(run.last(), 0)) + p.b_y;
    CHECK(difference(row(logits(p, run), 0), o) < rounding);
    CHECK(difference(row(outputs(p, run), 0), softmax(o)) < rounding);
}
