#include "layer_norm.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "gradient_check.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("four numbers by hand: mean 3, variance 5")
{
    const NormParams p{{1, 1, 1, 2}, {0, 0, 0, 10}};
    const NormRun run = layer_norm(p, Matrix{{0, 2, 4, 6}});
    const Real scale = 1 / std::sqrt(Real(5.00001));
    CHECK(run.scale(0) == Approx(scale));
    CHECK(run.n(0, 0) == Approx(-3 * scale));
    CHECK(run.y(0, 2) == Approx(1 * scale));
    CHECK(run.y(0, 3) == Approx(2 * 3 * scale + 10));
}

TEST_CASE("each word is normalised alone, and equal numbers become the bias")
{
    Random random(21);
    const NormParams p = randomised(zero_norm(5), random);
    Matrix x = random_matrix(3, 5, random);
    for (std::size_t i = 0; i < 5; ++i) x(1, i) = 7;
    const NormRun run = layer_norm(p, x);
    CHECK(difference(row(run.y, 1), p.bias) < rounding);
    Matrix louder = x;
    for (std::size_t i = 0; i < 5; ++i) louder(1, i) *= 100;
    CHECK(row(layer_norm(p, louder).y, 0) == row(run.y, 0));
    CHECK(row(layer_norm(p, louder).y, 2) == row(run.y, 2));
}

TEST_CASE("the gradients of the norm are those of differences" *
          doctest::skip(!is_double))
{
    Random random(22);
    WithInput<NormParams> c{randomised(zero_norm(5), random),
                            random_matrix(3, 5, random)};
    const Matrix dy = random_matrix(3, 5, random);
    const NormGrads grads =
        layer_norm_backward(c.params, layer_norm(c.params, c.x), dy);
    const GradientCheck check = check_gradient(c, {grads.params, grads.x}, [&] {
        return weighted(layer_norm(c.params, c.x).y, dy);
    });
    CHECK_MESSAGE(check.ok(), check.message);
}

TEST_CASE("a norm of no width and words of another width are refused")
{
    CHECK_THROWS_WITH_AS(zero_norm(0), "a layer norm of width 0", ShapeError);
    const NormParams p = zero_norm(3);
    CHECK_THROWS_WITH_AS(layer_norm(p, zeros<Matrix>(2, 4)),
                         "x has shape (2, 4), expected (2, 3)", ShapeError);
    const NormRun run = layer_norm(p, zeros<Matrix>(2, 3));
    CHECK_THROWS_WITH_AS(layer_norm_backward(p, run, zeros<Matrix>(1, 3)),
                         "dy has shape (1, 3), expected (2, 3)", ShapeError);
}
