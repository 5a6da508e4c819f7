#include "lstm.hpp"

#include <doctest/doctest.h>

#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;
using doctest::Approx;

namespace {

Real logistic(double a)
{
    return static_cast<Real>(1 / (1 + std::exp(-a)));
}

}  // namespace

TEST_CASE("one step by hand: four gates, the cell, what shows of it")
{
    const Layer layer{{{0.5}, {-1.0}, {2.0}, {0.25}},
                      {{0.1}, {0.2}, {-0.3}, {0.4}},
                      {0.01, 0.02, 0.03, 0.04}};
    Step start = zero_step(1, 1);
    start.h(0, 0) = Real(0.5);
    start.c(0, 0) = Real(-1.5);
    const LayerRun run =
        run_layer(layer, Tensor3{{{2.0}}}, {.N = 1, .ids = {0}}, start);
    const Step& step = run.steps[0];
    const Real i = logistic(0.5 * 2 + 0.1 * 0.5 + 0.01);
    const Real f = logistic(-1.0 * 2 + 0.2 * 0.5 + 0.02);
    const Real g = static_cast<Real>(std::tanh(2.0 * 2 - 0.3 * 0.5 + 0.03));
    const Real o = logistic(0.25 * 2 + 0.4 * 0.5 + 0.04);
    CHECK(step.i(0, 0) == Approx(i));
    CHECK(step.f(0, 0) == Approx(f));
    CHECK(step.g(0, 0) == Approx(g));
    CHECK(step.o(0, 0) == Approx(o));
    const Real c = f * Real(-1.5) + i * g;
    CHECK(step.c(0, 0) == Approx(c));
    CHECK(step.h(0, 0) == Approx(o * std::tanh(c)));
    CHECK(run.hs(0, 0, 0) == step.h(0, 0));
}

TEST_CASE("a sentence that is over keeps its state and its cell")
{
    Random random(3);
    const Layer layer = random_layer(3, 4, random);
    const Tensor3 xs = random_sequence(3, 2, 3, random);
    const SentenceBatch words{.N = 2, .ids = {5, 5, 5, -1, 5, -1}};
    const LayerRun run = run_layer(layer, xs, words, random_step(2, 4, random));
    CHECK(row(run.steps[2].h, 1) == row(run.steps[0].h, 1));
    CHECK(row(run.steps[2].c, 1) == row(run.steps[0].c, 1));
    CHECK(row(run.steps[2].h, 0) != row(run.steps[0].h, 0));
}

TEST_CASE(
    "a sentence ends in the same state alone as in a batch of longer ones")
{
    Random random(4);
    const Layer layer = random_layer(3, 4, random);
    const Tensor3 xs = random_sequence(3, 2, 3, random);
    const Step start = random_step(2, 4, random);
    const LayerRun both =
        run_layer(layer, xs, {.N = 2, .ids = {5, 5, 5, 5, 5, -1}}, start);
    Tensor3 own = zeros<Tensor3>(2, 1, 3);
    for (std::size_t t = 0; t < 2; ++t) {
        for (std::size_t d = 0; d < 3; ++d) own(t, 0, d) = xs(t, 1, d);
    }
    Step own_start = zero_step(1, 4);
    for (std::size_t k = 0; k < 4; ++k) {
        own_start.h(0, k) = start.h(1, k);
        own_start.c(0, k) = start.c(1, k);
    }
    const LayerRun alone =
        run_layer(layer, own, {.N = 1, .ids = {5, 5}}, own_start);
    CHECK(difference(row(alone.steps[1].h, 0), row(both.steps[2].h, 1)) <
          rounding);
    CHECK(difference(row(alone.steps[1].c, 0), row(both.steps[2].c, 1)) <
          rounding);
}
