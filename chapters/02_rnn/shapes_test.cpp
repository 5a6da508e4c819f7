#include <doctest/doctest.h>

#include "backward.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;

namespace {

const Params good = zero_params(3, 5, 6);
const Tensor3 good_xs = zeros<Tensor3>(4, 2, 3);
const Matrix h0 = zeros<Matrix>(2, 5);

}  // namespace

TEST_CASE("parameters that do not fit each other are refused by name")
{
    Params wrong = good;
    wrong.W_hh = zeros<Matrix>(5, 4);
    CHECK_THROWS_WITH_AS(forward(wrong, good_xs, h0),
                         "W_hh has shape (5, 4), expected (5, 5)", ShapeError);
    wrong = good;
    wrong.W_hy = zeros<Matrix>(6, 3);
    CHECK_THROWS_WITH_AS(require_params(wrong),
                         "W_hy has shape (6, 3), expected (6, 5)", ShapeError);
    wrong = good;
    wrong.W_xh = zeros<Matrix>(4, 3);
    CHECK_THROWS_WITH_AS(require_params(wrong),
                         "W_xh has shape (4, 3), expected (5, 3)", ShapeError);
}

TEST_CASE("a network without inputs, units or answers is refused")
{
    CHECK_THROWS_WITH_AS(zero_params(0, 5, 6),
                         "an RNN of D = 0, H = 5, V = 6: each must be at "
                         "least 1",
                         ShapeError);
    CHECK_THROWS_AS(zero_params(3, 0, 6), ShapeError);
    CHECK_THROWS_AS(zero_params(3, 5, 0), ShapeError);
}

TEST_CASE("an empty sequence and an empty batch are refused")
{
    CHECK_THROWS_WITH_AS(forward(good, zeros<Tensor3>(0, 2, 3), h0),
                         "xs has shape (0, 2, 3): nothing to read", ShapeError);
    CHECK_THROWS_AS(forward(good, zeros<Tensor3>(4, 0, 3), zeros<Matrix>(0, 5)),
                    ShapeError);
    CHECK_THROWS_WITH_AS(sequence({}), "a sequence without steps", ShapeError);
}

TEST_CASE("inputs and states of another width are refused by name")
{
    CHECK_THROWS_WITH_AS(forward(good, zeros<Tensor3>(4, 2, 7), h0),
                         "xs has shape (4, 2, 7), expected (4, 2, 3)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(forward(good, good_xs, zeros<Matrix>(1, 5)),
                         "h0 has shape (1, 5), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_forward(good, zeros<Matrix>(2, 4), h0),
                         "z has shape (2, 4), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_forward(good, h0, zeros<Matrix>(3, 5)),
                         "h_prev has shape (3, 5), expected (2, 5)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(sequence({{1, 2}, {3}}),
                         "step 1 has shape (1), expected (2)", ShapeError);
}

TEST_CASE("a run of another network is refused by its states")
{
    const Run other{.h0 = zeros<Matrix>(2, 4), .hs = zeros<Tensor3>(4, 2, 4)};
    CHECK_THROWS_WITH_AS(logits(good, other),
                         "run.hs has shape (4, 2, 4), expected (4, 2, 5)",
                         ShapeError);
    CHECK_THROWS_AS(outputs(good, other), ShapeError);
    CHECK_THROWS_AS(preactivations(good, good_xs, other), ShapeError);
    CHECK_THROWS_AS(backward(good, good_xs, other, zeros<Matrix>(8, 6)),
                    ShapeError);
}

TEST_CASE("gradients that do not belong to the run are refused by name")
{
    const Run run = forward(good, good_xs, h0);
    CHECK_THROWS_WITH_AS(backward(good, good_xs, run, zeros<Matrix>(8, 5)),
                         "dlogits has shape (8, 5), expected (8, 6)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(
        backward(good, zeros<Tensor3>(3, 2, 3), run, zeros<Matrix>(8, 6)),
        "xs has shape (3, 2, 3), expected (4, 2, 3)", ShapeError);
    CHECK_THROWS_WITH_AS(step_backward(good, h0, zeros<Matrix>(2, 4)),
                         "dh has shape (2, 4), expected (2, 5)", ShapeError);
    const Grads grads = backward(good, good_xs, run, zeros<Matrix>(8, 6));
    CHECK_THROWS_AS(input_gradient(zero_params(3, 4, 6), grads), ShapeError);
}

TEST_CASE("steps outside the sequence are refused")
{
    CHECK(steps(good_xs, 1, 3).rows == 4);
    CHECK_THROWS_WITH_AS(steps(good_xs, 2, 5),
                         "steps 2 to 5 of a sequence of 4", std::out_of_range);
    CHECK_THROWS_AS(steps(good_xs, 3, 2), std::out_of_range);
}
