#include "negative_sampling.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "gradient_check.hpp"
#include "optimizer.hpp"
#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::negative_sampling;

namespace {

// A word stands on both sides of the target, and one is drawn twice as noise.
const Ids context{2, 5, 2};
const Ids words{1, 7, 0, 7};
const Sample sample{context, words};

double loss_of(const Params& p)
{
    Step step;
    forward(p, sample, step);
    return loss(step);
}

Params gradient_of(const Params& p)
{
    Step step;
    Params grads = zeros_like_struct(p);
    forward(p, sample, step);
    backward(p, sample, step, 1, grads);
    return grads;
}

}  // namespace

TEST_CASE("one window by hand")
{
    const Params p{Matrix{{2, 0}, {0, 4}, {9, 9}},
                   Matrix{{0, 0}, {1, 1}, {1, -1}}};
    const Ids around{0, 1}, asked{1, 2};
    Step step;
    forward(p, {around, asked}, step);
    CHECK(step.h == std::vector<Real>{1, 2});
    CHECK(step.scores == std::vector<Real>{3, -1});
    CHECK(step.g[0] == doctest::Approx(1 / (1 + std::exp(-3.)) - 1));
    CHECK(step.g[1] == doctest::Approx(1 / (1 + std::exp(1.))));
    const double expected =
        std::log(1 + std::exp(-3.)) + std::log(1 + std::exp(-1.));
    CHECK(loss(step) == doctest::Approx(expected));
}

TEST_CASE("a score of a thousand gives a finite loss")
{
    Step step;
    step.scores = {-1000, 1000};
    CHECK(loss(step) == 2000);
}

#ifndef UNROLLED_FLOAT
TEST_CASE("the sampled gradient of both tables is that of differences")
{
    Random random(5);
    Params p = cbow::make_params(8, 5, 1, random);
    const GradientCheck check =
        check_gradient(p, gradient_of(p), [&] { return loss_of(p); });
    CHECK_MESSAGE(check.ok(), check.message);
}
#endif

TEST_CASE("the sampled loss and gradients equal PyTorch's")
{
    const nlohmann::json r = test::read_reference("negative_sampling");
    REQUIRE(test::to_ids(r["context"]) == context);
    REQUIRE(test::to_ids(r["words"]) == words);
    const Params p{test::to_matrix(r["W_in"]), test::to_matrix(r["W_out"])};
    const Params grads = gradient_of(p);
    CHECK(std::abs(loss_of(p) - r["loss"].get<double>()) < test::tolerance);
    CHECK(test::difference(grads.W_in, test::to_matrix(r["dW_in"])) <
          test::tolerance);
    CHECK(test::difference(grads.W_out, test::to_matrix(r["dW_out"])) <
          test::tolerance);
}

TEST_CASE("a step into the parameters is a step of gradient descent")
{
    Random random(6);
    Params p = cbow::make_params(8, 5, 1, random);
    Params expected = p;
    Sgd{Real(0.3)}.update(expected, gradient_of(p));
    Step step;
    forward(p, sample, step);
    backward(p, sample, step, Real(-0.3), p);
    CHECK(test::difference(p.W_in, expected.W_in) < 1e-6);
    CHECK(test::difference(p.W_out, expected.W_out) < 1e-6);
}

TEST_CASE("a step can be used again for a smaller window")
{
    Random random(7);
    const Params p = cbow::make_params(8, 5, 1, random);
    const Ids one{3}, two{4, 6};
    Params grads = zeros_like_struct(p);
    Step used, fresh;
    forward(p, sample, used);
    backward(p, sample, used, 1, grads);
    for (Step* step : {&used, &fresh}) {
        forward(p, {one, two}, *step);
        backward(p, {one, two}, *step, 1, grads);
    }
    CHECK(used.h == fresh.h);
    CHECK(used.g == fresh.g);
    CHECK(used.dh == fresh.dh);
    CHECK(loss(used) == loss(fresh));
}

TEST_CASE("samples that do not fit the tables are refused by name")
{
    Random random(1);
    const Params p = cbow::make_params(4, 3, 1, random);
    const Ids none, some{0, 1}, far{0, 4};
    CHECK_NOTHROW(require_sample(p, {some, some}));
    CHECK_THROWS_WITH_AS(require_sample(p, {none, some}),
                         "a window without context", ShapeError);
    CHECK_THROWS_WITH_AS(require_sample(p, {some, none}),
                         "a window without a target", ShapeError);
    CHECK_THROWS_WITH_AS(require_sample(p, {far, some}),
                         "context: id 4 at 1, expected 0 to 3",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(require_sample(p, {some, far}),
                         "words: id 4 at 1, expected 0 to 3",
                         std::out_of_range);
    const Params torn{p.W_in, zeros<Matrix>(4, 2)};
    CHECK_THROWS_WITH_AS(require_sample(torn, {some, some}),
                         "W_out has shape (4, 2), expected (4, 3)", ShapeError);
}
