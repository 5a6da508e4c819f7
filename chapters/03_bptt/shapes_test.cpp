#include <doctest/doctest.h>

#include "backward.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::bptt;

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
    CHECK_THROWS_WITH_AS(zero_params(0, 5, 6),
                         "an RNN of D = 0, H = 5, V = 6: each must be at "
                         "least 1",
                         ShapeError);
}

TEST_CASE("an empty sequence and an empty batch are refused")
{
    CHECK_THROWS_WITH_AS(forward(good, zeros<Tensor3>(0, 2, 3), h0),
                         "xs has shape (0, 2, 3): nothing to read", ShapeError);
    CHECK_THROWS_AS(forward(good, zeros<Tensor3>(4, 0, 3), zeros<Matrix>(0, 5)),
                    ShapeError);
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
}

TEST_CASE("a run of another network is refused by its states")
{
    const Run other{.h0 = zeros<Matrix>(2, 4), .hs = zeros<Tensor3>(4, 2, 4)};
    const char* message = "run.h0 has shape (2, 4), expected (2, 5)";
    CHECK_THROWS_WITH_AS(logits(good, other), message, ShapeError);
    CHECK_THROWS_WITH_AS(outputs(good, other), message, ShapeError);
    CHECK_THROWS_WITH_AS(backward(good, good_xs, other, zeros<Matrix>(8, 6)),
                         message, ShapeError);
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
