#include "min_char_rnn.hpp"

#include <doctest/doctest.h>

#include "backward.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "sample.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;
using doctest::Approx;

#ifndef UNROLLED_FLOAT
namespace {

// The loss of "hello" before each update; every update begins at the state 0.
std::vector<double> hello_losses(std::size_t H, double scale, int updates)
{
    MinCharRnn model = min_char_rnn(sine_params(4, H, scale));
    std::vector<double> losses;
    for (int n = 0; n <= updates; ++n) {
        model.h.fill(Real(0));
        losses.push_back(train_step(model, hello_inputs(), hello_targets()));
    }
    return losses;
}

}  // namespace

TEST_CASE("training hello with 3 units, from fixed weights")
{
    const std::vector<double> losses = hello_losses(3, 0.5, 2000);
    CHECK(losses[0] == Approx(5.764327599904).epsilon(1e-9));
    CHECK(losses[1] == Approx(4.990643469388).epsilon(1e-9));
    CHECK(losses[2] == Approx(4.523255470124).epsilon(1e-9));
    CHECK(losses[10] == Approx(2.279269999172).epsilon(1e-9));
    CHECK(losses[100] == Approx(0.210396661461).epsilon(1e-9));
    CHECK(losses[2000] == Approx(0.006347121186).epsilon(1e-9));
}

TEST_CASE("training hello with 8 units, from fixed weights")
{
    const std::vector<double> losses = hello_losses(8, 0.1, 2000);
    CHECK(losses[0] == Approx(5.540286725139).epsilon(1e-9));
    CHECK(losses[5] == Approx(1.541898057787).epsilon(1e-9));
    CHECK(losses[500] == Approx(0.005585112589).epsilon(1e-9));
    CHECK(losses[2000] == Approx(0.001305426853).epsilon(1e-9));
}

TEST_CASE("with 100 units the first updates overshoot, then it learns")
{
    const std::vector<double> losses = hello_losses(100, 0.01, 100);
    CHECK(losses[0] == Approx(5.545261228372).epsilon(1e-6));
    CHECK(losses[5] == Approx(17.976732711).epsilon(1e-6));
    CHECK(losses[100] == Approx(0.019895627).epsilon(1e-6));
}
#endif

TEST_CASE("the first gradient of hello, number by number")
{
    const Params p = sine_params(4, 3, 0.5);
    const Tensor3 xs = one_hot_steps(hello_inputs(), 1, 4);
    const Run run = forward(p, xs);
    const LossGrad loss = cross_entropy_sum(logits(p, run), hello_targets());
    const Params grads = backward(p, xs, run, loss.dscores).params;
    constexpr double digits = is_double ? 5e-9 : 1e-5;
    CHECK(difference(grads.W_xh,
                     Matrix{{0.00042994, 0.25010315, 0.00423174, 0},
                            {0.29625378, -0.29623448, -0.10260739, 0},
                            {0.38255636, -0.53822097, -0.07348152, 0}}) <
          digits);
    CHECK(difference(grads.W_hh,
                     Matrix{{0.16318607, -0.19334419, 0.08775444},
                            {-0.22638896, 0.23128883, -0.06861245},
                            {-0.35305258, 0.39140250, -0.15322520}}) < digits);
    CHECK(difference(grads.b_h, Vector{0.25476482, -0.10258809, -0.22914613}) <
          digits);
    CHECK(difference(grads.b_y, Vector{0.86281960, 0.13317022, -1.17463242,
                                       0.17864260}) < digits);
}

TEST_CASE("a network that knows nothing begins at 25 ln V")
{
    Random random(1);
    MinCharRnn model = min_char_rnn(small_random_params(65, 100, random));
    const double loss = train_step(model, Ids(25, 3), Ids(25, 40));
    CHECK(loss == Approx(25 * std::log(65.0)).epsilon(1e-4));
}

TEST_CASE("a gradient above 5 is cut to 5 before it reaches Adagrad")
{
    MinCharRnn model = min_char_rnn(zero_params(2, 1, 2));
    train_step(model, Ids(100, 0), Ids(100, 0));  // db_y = (-50, 50)
    CHECK(model.adagrad.squares.b_y(0) == Approx(25));
    CHECK(model.params.b_y(0) == Approx(0.1));
}

TEST_CASE("the state is carried from one step to the next")
{
    MinCharRnn model = min_char_rnn(sine_params(4, 3, 0.5));
    const Matrix before = model.h;
    train_step(model, hello_inputs(), hello_targets());
    CHECK(difference(model.h, before) > 1e-3);
    MinCharRnn again = min_char_rnn(sine_params(4, 3, 0.5));
    again.h = model.h;
    const double carried = train_step(again, hello_inputs(), hello_targets());
    CHECK(carried != Approx(5.764327599904));
}

TEST_CASE("sequence length 1 and a single character work")
{
    MinCharRnn model = min_char_rnn(sine_params(1, 2, 0.5));
    CHECK(train_step(model, {0}, {0}) == Approx(0));
}

TEST_CASE("inputs and targets of different length are refused")
{
    MinCharRnn model = min_char_rnn(sine_params(4, 3, 0.5));
    CHECK_THROWS_AS(train_step(model, {0, 1}, {1}), ShapeError);
    CHECK_THROWS_AS(train_step(model, {}, {}), ShapeError);
    CHECK_THROWS_AS(train_step(model, {9}, {1}), std::out_of_range);
    CHECK_THROWS_AS(sine_params(0, 3, 1), ShapeError);
}
