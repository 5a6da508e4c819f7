#include "loss.hpp"

#include <doctest/doctest.h>

#include "activation.hpp"
#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using test::difference;
using test::rounding;

TEST_CASE("cross entropy by hand: ln 4 for a target of probability 1/4")
{
    const Matrix scores{{0, std::log(Real(3))}, {7, 7}};
    const LossGrad sum = cross_entropy_sum(scores, {0, 1});
    CHECK(sum.loss == doctest::Approx(std::log(4.0) + std::log(2.0)).epsilon(rounding));
    CHECK(sum.count == 2);
    CHECK(difference(sum.dscores, Matrix{{-0.75, 0.75}, {0.5, -0.5}}) < rounding);
    const LossGrad mean = cross_entropy_mean(scores, {0, 1});
    CHECK(mean.loss == doctest::Approx(sum.loss / 2));
    CHECK(difference(mean.dscores, Matrix{{-0.375, 0.375}, {0.25, -0.25}}) < rounding);
}

TEST_CASE("the loss of a hopeless target is finite and exact")
{
    const LossGrad result = cross_entropy_sum(Matrix{{0, 30000}}, {0});
    CHECK(result.loss == 30000);
    CHECK(difference(result.dscores, Matrix{{-1, 1}}) == 0);
}

TEST_CASE("a certain target costs nothing")
{
    const LossGrad result = cross_entropy_sum(Matrix{{0, 30000}}, {1});
    CHECK(result.loss == 0);
    CHECK(difference(result.dscores, zeros<Matrix>(1, 2)) == 0);
    CHECK(cross_entropy_sum(Matrix{{3}}, {0}).loss == 0);
}

TEST_CASE("a row without a target takes no part")
{
    const Matrix scores{{1, 2, 3}, {9, 9, 9}, {3, 1, 2}};
    const LossGrad masked = cross_entropy_mean(scores, {0, -1, 2});
    const LossGrad without = cross_entropy_mean(Matrix{{1, 2, 3}, {3, 1, 2}}, {0, 2});
    CHECK(masked.count == 2);
    CHECK(masked.loss == without.loss);
    CHECK(difference(row(masked.dscores, 1), Vector{0, 0, 0}) == 0);
    CHECK(difference(row(masked.dscores, 2), row(without.dscores, 1)) == 0);
}

TEST_CASE("a sum over no target is 0, a mean over none is refused")
{
    CHECK(cross_entropy_sum(zeros<Matrix>(0, 3), {}).loss == 0);
    CHECK(cross_entropy_sum(zeros<Matrix>(2, 3), {-1, -1}).count == 0);
    CHECK_THROWS_WITH_AS(cross_entropy_mean(zeros<Matrix>(2, 3), {-1, -1}),
                         "cross entropy of no target", ShapeError);
}

TEST_CASE("scores and targets that do not fit are refused")
{
    CHECK_THROWS_WITH_AS(cross_entropy_sum(zeros<Matrix>(2, 3), {0}),
                         "scores has shape (2, 3), expected (1, 3)", ShapeError);
    CHECK_THROWS_WITH_AS(cross_entropy_sum(zeros<Matrix>(2, 3), {0, 3}),
                         "target 3 at 1, expected below 3", std::out_of_range);
    CHECK_THROWS_AS(cross_entropy_sum(zeros<Matrix>(1, 0), {0}), std::out_of_range);
}

TEST_CASE("the gradient is the softmax minus the one-hot target")
{
    Random random(4);
    const Matrix scores = test::random_matrix(5, 7, random);
    const Ids targets = {0, 6, 3, 3, 1};
    const Matrix expected = softmax(scores) - one_hot(targets, 7);
    CHECK(difference(cross_entropy_sum(scores, targets).dscores, expected) < rounding);
}

#ifndef UNROLLED_FLOAT
TEST_CASE("the gradient of both losses is that of differences")
{
    Random random(5);
    test::Scores scores{test::random_matrix(4, 3, random)};
    const Ids targets = {2, -1, 0, 1};
    const auto sum = [&] { return cross_entropy_sum(scores.s, targets).loss; };
    const auto mean = [&] { return cross_entropy_mean(scores.s, targets).loss; };
    CHECK(check_gradient(scores, {cross_entropy_sum(scores.s, targets).dscores}, sum).message ==
          "");
    CHECK(check_gradient(scores, {cross_entropy_mean(scores.s, targets).dscores}, mean).message ==
          "");
}
#endif
