#include "lecture.hpp"

#include <doctest/doctest.h>

#include "activation.hpp"
#include "loss.hpp"
#include "random_params.hpp"
#include "sample.hpp"

using namespace unrolled;
using namespace unrolled::rnn;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("the figure's scores: softmax, loss, and no better than a guess")
{
    const Matrix scores = hello_figure_scores();
    const LossGrad loss = cross_entropy_sum(scores, hello_targets());
    CHECK(loss.loss == Approx(5.589571).epsilon(1e-6));
    CHECK(loss.loss > 4 * std::log(4.0));
    const Matrix ys = softmax(scores);
    CHECK(ys(0, 3) == Approx(0.836510).epsilon(1e-5));
    CHECK(loss.dscores(0, 1) == Approx(-0.874884).epsilon(1e-5));
}

TEST_CASE("weights that give every number of the hello figure")
{
    const Params p = hello_figure();
    const Run run = forward(p, one_hot_steps(hello_inputs(), 1, 4));
    const Matrix difference = logits(p, run) - hello_figure_scores();
    for (const Real number : values(difference)) {
        CHECK(std::abs(number) < 0.05);
    }
    const Matrix states = {
        {0.3, -0.1, 0.9}, {1.0, 0.3, 0.1}, {0.1, -0.5, -0.3}, {-0.3, 0.9, 0.7}};
    for (std::size_t t = 0; t < 4; ++t) {
        for (std::size_t i = 0; i < 3; ++i) {
            CHECK(std::abs(run.hs(t, 0, i) - states(t, i)) < 0.05);
        }
    }
}

TEST_CASE("the published hello: scores that follow from its weights")
{
    const Params p = hello_published();
    const Run run = forward(p, one_hot_steps(hello_inputs(), 1, 4));
    const Matrix scores = logits(p, run);
    const Matrix expected = {{1.800334, 1.054780, 0.806943, 1.041726},
                             {1.906075, 1.137792, 0.956664, 1.274228},
                             {1.989795, 1.211067, 0.983541, 1.265146},
                             {1.996980, 1.217131, 0.985857, 1.264724}};
    CHECK(difference(scores, expected) < (is_double ? 5e-7 : 1e-5));
    for (std::size_t t = 0; t < 4; ++t) {
        CHECK(argmax(row(scores, t)) == 0);  // it always says h
    }
}

TEST_CASE("the labels of example 8-1 are no probabilities")
{
    const Vector sums = matmul(example_8_1_labels(), Vector{1.0, 1.0});
    CHECK(difference(sums, Vector{1.1, 0.7, 0.6, 0.9}) < tolerance);
}
