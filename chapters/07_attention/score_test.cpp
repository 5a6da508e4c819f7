#include "score.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// Queries, keys, and what is asked of their scores: sum of G times E.
struct Compared {
    Matrix Q;  // (3, 4)
    Matrix K;  // (2, 4) or (2, 5)
    Matrix W;  // of the general score
};

template <class Visit, Is<Compared>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("Q", c.Q...);
    visit("K", c.K...);
    visit("W", c.W...);
}

const Matrix queries = {{0.5, 1}, {2, -1}};
const Matrix keys = {{1, 0}, {0, 1}, {1, 1}};

}  // namespace

TEST_CASE("dot, scaled and general scores by hand")
{
    const Matrix dots = {{0.5, 1, 1.5}, {2, -1, 1}};
    CHECK(difference(dot_scores(queries, keys), dots) < rounding);
    const Matrix scaled = dots / std::sqrt(Real(2));
    CHECK(difference(scaled_scores(queries, keys), scaled) < rounding);
    const Matrix W_a = {{1, 3}, {0, 2}};
    // q W_a is (0.5, 3.5) and (2, 4).
    const Matrix general = {{0.5, 3.5, 4}, {2, 4, 6}};
    CHECK(difference(general_scores(W_a, queries, keys), general) < rounding);
}

TEST_CASE("the general score compares vectors of different widths")
{
    const Matrix W_a = {{1, 0, 2}, {0, 1, 0}};
    const Matrix K = {{1, 2, 3}};
    CHECK(general_scores(W_a, queries, K)(0, 0) == Approx(0.5 + 2 + 3));
}

#ifndef UNROLLED_FLOAT
namespace {

Compared compared(std::size_t D_k, std::uint64_t seed)
{
    Random random(seed);
    return {random_matrix(3, 4, random), random_matrix(2, D_k, random),
            random_matrix(4, D_k, random)};
}

Matrix asked()
{
    return {{0.5, -1.0}, {2.0, 0.25}, {-0.75, 1.5}};
}

double sum_of(const Matrix& E)
{
    return static_cast<double>(sum_all(E * asked()));
}

}  // namespace

TEST_CASE("the gradient of the dot score is right")
{
    Compared c = compared(4, 1);
    const PairGrads g = dot_backward(c.Q, c.K, asked());
    const PairGrads scaled = scaled_backward(c.Q, c.K, asked());
    const GeneralGrads general = general_backward(c.W, c.Q, c.K, asked());
    const auto check = [&](const Compared& grads, const auto& loss) {
        const GradientCheck result = check_gradient(c, grads, loss);
        INFO(result.message);
        CHECK(result.ok());
    };
    // The weights take no part in the first two: their own sum gives them one.
    const Matrix ones = c.W * 0 + 1;
    check({g.Q, g.K, ones}, [&] {
        return sum_of(dot_scores(c.Q, c.K)) + static_cast<double>(sum_all(c.W));
    });
    check({scaled.Q, scaled.K, ones}, [&] {
        return sum_of(scaled_scores(c.Q, c.K)) +
               static_cast<double>(sum_all(c.W));
    });
    check({general.pairs.Q, general.pairs.K, general.W_a},
          [&] { return sum_of(general_scores(c.W, c.Q, c.K)); });
}

TEST_CASE("the gradient of the general score is right for other widths")
{
    Compared c = compared(5, 2);
    const GeneralGrads g = general_backward(c.W, c.Q, c.K, asked());
    const GradientCheck check =
        check_gradient(c, {g.pairs.Q, g.pairs.K, g.W_a},
                       [&] { return sum_of(general_scores(c.W, c.Q, c.K)); });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("queries and keys that cannot be compared are refused by name")
{
    const Matrix wide = zeros<Matrix>(3, 5);
    CHECK_THROWS_WITH_AS(dot_scores(queries, wide),
                         "K has shape (3, 5), expected (3, 2)", ShapeError);
    CHECK_THROWS_AS(scaled_scores(queries, wide), ShapeError);
    CHECK_THROWS_WITH_AS(general_scores(zeros<Matrix>(2, 2), queries, wide),
                         "W_a has shape (2, 2), expected (2, 5)", ShapeError);
    const Matrix dE = zeros<Matrix>(3, 3);
    CHECK_THROWS_WITH_AS(dot_backward(queries, keys, dE),
                         "dE has shape (3, 3), expected (2, 3)", ShapeError);
    CHECK_THROWS_AS(dot_backward(queries, wide, zeros<Matrix>(2, 3)),
                    ShapeError);
    CHECK_THROWS_AS(scaled_backward(queries, keys, dE), ShapeError);
    CHECK_THROWS_AS(general_backward(zeros<Matrix>(3, 2), queries, keys, dE),
                    ShapeError);
}
