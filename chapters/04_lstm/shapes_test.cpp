#include <doctest/doctest.h>

#include "backward.hpp"
#include "flow.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::lstm;
using namespace unrolled::test;

namespace {

const Params p = zero_params(3, 5, 6);
const Tensor3 xs = zeros<Tensor3>(4, 2, 3);
const Step start = zero_step(2, 5);

}  // namespace

TEST_CASE("parameters that do not fit each other are refused by name")
{
    Params wrong = p;
    wrong.W_hh = zeros<Matrix>(5, 5);
    CHECK_THROWS_WITH_AS(forward(wrong, xs, start),
                         "W_hh has shape (5, 5), expected (20, 5)", ShapeError);
    wrong = p;
    wrong.W_xh = zeros<Matrix>(5, 3);
    CHECK_THROWS_WITH_AS(require_params(wrong),
                         "W_xh has shape (5, 3), expected (20, 3)", ShapeError);
    wrong = p;
    wrong.b_h = zeros<Vector>(5);
    CHECK_THROWS_WITH_AS(require_params(wrong),
                         "b_h has shape (5), expected (20)", ShapeError);
    wrong = p;
    wrong.W_hy = zeros<Matrix>(6, 3);
    CHECK_THROWS_WITH_AS(require_params(wrong),
                         "W_hy has shape (6, 3), expected (6, 5)", ShapeError);
}

TEST_CASE("a network without inputs, cells or answers is refused")
{
    CHECK_THROWS_WITH_AS(zero_params(0, 5, 6),
                         "an LSTM of D = 0, H = 5, V = 6: each must be at "
                         "least 1",
                         ShapeError);
    CHECK_THROWS_AS(zero_params(3, 0, 6), ShapeError);
    CHECK_THROWS_AS(zero_params(3, 5, 0), ShapeError);
}

TEST_CASE("an empty sequence and an empty batch are refused")
{
    CHECK_THROWS_WITH_AS(forward(p, zeros<Tensor3>(0, 2, 3), start),
                         "xs has shape (0, 2, 3): nothing to read", ShapeError);
    CHECK_THROWS_AS(forward(p, zeros<Tensor3>(4, 0, 3), zero_step(0, 5)),
                    ShapeError);
    CHECK_THROWS_WITH_AS(run_cell(lee_cell(), zeros<Matrix>(0, 3)),
                         "a sequence without steps", ShapeError);
}

TEST_CASE("inputs and states of another width are refused by name")
{
    CHECK_THROWS_WITH_AS(forward(p, zeros<Tensor3>(4, 2, 7), start),
                         "xs has shape (4, 2, 7), expected (4, 2, 3)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(forward(p, xs, zero_step(1, 5)),
                         "start.h has shape (1, 5), expected (2, 5)",
                         ShapeError);
    Step wrong = start;
    wrong.c = zeros<Matrix>(2, 4);
    CHECK_THROWS_WITH_AS(forward(p, xs, wrong),
                         "start.c has shape (2, 4), expected (2, 5)",
                         ShapeError);
    Matrix narrow = zeros<Matrix>(2, 5), good = zeros<Matrix>(2, 20);
    CHECK_THROWS_WITH_AS(step_forward(p, narrow, start),
                         "a has shape (2, 5), expected (2, 20)", ShapeError);
    CHECK_THROWS_WITH_AS(step_forward(p, good, zero_step(3, 5)),
                         "prev.h has shape (3, 5), expected (2, 5)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(step_forward(p, good, wrong),
                         "prev.c has shape (2, 4), expected (2, 5)",
                         ShapeError);
}

TEST_CASE("a run of another network is refused by its states")
{
    const Run other = forward(zero_params(3, 4, 6), xs);
    CHECK_THROWS_WITH_AS(logits(p, other),
                         "run.hs has shape (4, 2, 4), expected (4, 2, 5)",
                         ShapeError);
    CHECK_THROWS_AS(outputs(p, other), ShapeError);
    CHECK_THROWS_AS(backward(p, xs, other, zeros<Matrix>(8, 6)), ShapeError);
    CHECK_THROWS_AS(norms_by_lag(p, other), ShapeError);
}

TEST_CASE("gradients that do not belong to the run are refused by name")
{
    const Run run = forward(p, xs, start);
    CHECK_THROWS_WITH_AS(backward(p, xs, run, zeros<Matrix>(8, 5)),
                         "dlogits has shape (8, 5), expected (8, 6)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(
        backward(p, zeros<Tensor3>(3, 2, 3), run, zeros<Matrix>(8, 6)),
        "xs has shape (3, 2, 3), expected (4, 2, 3)", ShapeError);
    const Matrix good = zeros<Matrix>(2, 5), bad = zeros<Matrix>(2, 4);
    Matrix da = zeros<Matrix>(2, 20);
    CHECK_THROWS_WITH_AS(step_backward(p, run.last(), good, bad, good, da),
                         "dh has shape (2, 4), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(step_backward(p, run.last(), good, good, bad, da),
                         "dc_next has shape (2, 4), expected (2, 5)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(step_backward(p, run.last(), bad, good, good, da),
                         "c_prev has shape (2, 4), expected (2, 5)",
                         ShapeError);
    const Grads grads = backward(p, xs, run, zeros<Matrix>(8, 6));
    CHECK_THROWS_AS(input_gradient(zero_params(3, 4, 6), grads), ShapeError);
}

TEST_CASE("quarters that do not fit are refused")
{
    Matrix six = zeros<Matrix>(2, 6), eight = zeros<Matrix>(2, 8);
    CHECK_THROWS_WITH_AS(quarter(six, 0), "a has shape (2, 6), expected (2, 4)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(quarter(eight, 4), "quarter 4 of 0 .. 3",
                         std::out_of_range);
}

TEST_CASE("a scalar cell and its inputs must fit; a run by lag has one example")
{
    CHECK_THROWS_WITH_AS(run_cell(lee_cell(), zeros<Matrix>(2, 2)),
                         "i.w has shape (3), expected (2)", ShapeError);
    CHECK_THROWS_AS(params_of(lee_cell()), std::invalid_argument);
    CHECK_THROWS_WITH_AS(norms_by_lag(p, forward(p, xs)),
                         "run.start.c has shape (2, 5), expected (1, 5)",
                         ShapeError);
}
