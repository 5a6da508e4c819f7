#include "tape.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "backward.hpp"
#include "gradient_check.hpp"
#include "lecture.hpp"
#include "output_gradient.hpp"
#include "random_params.hpp"
#include "tape_rnn.hpp"

using namespace unrolled;
using namespace unrolled::bptt;
using namespace unrolled::test;
using doctest::Approx;

namespace {

Real slope(const Tape& tape, Place place)
{
    return tape.entries[place].gradient;
}

}  // namespace

TEST_CASE("every operation has its value and its slopes")
{
    Tape tape;
    const Place u = given(tape, "u", 0.6), v = given(tape, "v", -1.5);
    const auto check = [&](Place result, double value, double du, double dv) {
        play_backward(tape, result);
        CHECK(tape.entries[result].value == Approx(value));
        CHECK(slope(tape, u) == Approx(du));
        CHECK(slope(tape, v) == Approx(dv));
    };
    const double h = std::tanh(0.6);
    check(add(tape, u, v), -0.9, 1, 1);
    check(multiply(tape, u, v), -0.9, -1.5, 0.6);
    check(negative(tape, v), 1.5, 0, -1);
    check(tanh_of(tape, u), h, 1 - h * h, 0);
    check(exp_of(tape, v), std::exp(-1.5), 0, std::exp(-1.5));
    check(ln_of(tape, u), std::log(0.6), 1 / 0.6, 0);
}

TEST_CASE("a number that is used twice gets both gradients")
{
    Tape tape;
    const Place w = given(tape, "w", 0.5), x = given(tape, "x", 3);
    const Place wx = multiply(tape, w, x);
    const Place result = multiply(tape, w, wx);  // w^2 x
    play_backward(tape, result);
    CHECK(slope(tape, w) == Approx(2 * 0.5 * 3));
    CHECK(slope(tape, x) == Approx(0.25));
    play_backward(tape, result);  // again: nothing is left of the first time
    CHECK(slope(tape, w) == Approx(3));
}

TEST_CASE("what the result does not depend on has the gradient 0")
{
    Tape tape;
    const Place u = given(tape, "u", 2), v = given(tape, "v", 5);
    const Place square = multiply(tape, u, u);
    const Place later = multiply(tape, square, v);
    play_backward(tape, square);
    CHECK(slope(tape, u) == Approx(4));
    CHECK(slope(tape, v) == 0);
    CHECK(slope(tape, later) == 0);
}

TEST_CASE("a place that is not on the tape is refused")
{
    Tape tape;
    const Place u = given(tape, "u", 2);
    CHECK_THROWS_AS(add(tape, u, 7), std::out_of_range);
    CHECK_THROWS_AS(tanh_of(tape, 7), std::out_of_range);
    CHECK_THROWS_AS(play_backward(tape, 7), std::out_of_range);
}

#ifndef UNROLLED_FLOAT
TEST_CASE("example 8-1: formulas, tape and differences agree to 1e-10")
{
    Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Ids classes = example_8_1_classes();
    const auto loss = [&] {
        return class_loss(logits(p, forward(p, xs)), classes);
    };
    const Grads grads = backward(p, xs, forward(p, xs), loss().dscores);
    const Recorded recorded = record_run(p, xs, classes);
    const Params on_tape = gradients(recorded);
    CHECK(recorded.tape.entries[recorded.loss].value == Approx(loss().loss));
    walk(
        [&](const std::string& name, const auto& formula, const auto& tape,
            auto& tensor) {
            INFO(name);
            CHECK(difference(formula, tape) < 1e-10);
            for (std::size_t i = 0; i < tensor.size(); ++i) {
                const double numeric = central_difference(
                    values(tensor)[i], [&] { return loss().loss; });
                CHECK(std::abs(numeric - values(formula)[i]) < 1e-10);
            }
        },
        grads.params, on_tape, p);
}
#endif

TEST_CASE("a random network's gradients on the tape are those of the formulas")
{
    Random random(23);
    const Params p = random_params(3, 5, 6, random);
    const Tensor3 xs = random_sequence(4, 1, 3, random);
    const Ids classes = {0, 5, 2, 2};
    const Run run = forward(p, xs);
    const LossGrad loss = class_loss(logits(p, run), classes);
    const Grads grads = backward(p, xs, run, loss.dscores);
    const Recorded recorded = record_run(p, xs, classes);
    const Params on_tape = gradients(recorded);
    walk(
        [](const std::string& name, const auto& a, const auto& b) {
            INFO(name);
            CHECK(difference(a, b) < rounding);
        },
        grads.params, on_tape);
    for (std::size_t t = 0; t < 4; ++t) {
        for (std::size_t i = 0; i < 5; ++i) {
            CHECK(slope(recorded.tape, recorded.hs[t + 1][i]) ==
                  Approx(grads.hs(t, 0, i)));
            CHECK(slope(recorded.tape, recorded.as[t][i]) ==
                  Approx(grads.as(t, 0, i)));
        }
    }
}

TEST_CASE("runs that cannot be recorded are refused")
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    CHECK_THROWS_WITH_AS(record_run(p, xs, {0, 1}),
                         "xs has shape (4, 1, 2), expected (2, 1, 2)",
                         ShapeError);
    CHECK_THROWS_AS(record_run(p, zeros<Tensor3>(0, 1, 2), {}), ShapeError);
    CHECK_THROWS_AS(record_run(p, xs, {0, 1, 2, 1}), std::out_of_range);
    CHECK_THROWS_AS(record_run(p, xs, {0, 1, -1, 1}), std::out_of_range);
}
