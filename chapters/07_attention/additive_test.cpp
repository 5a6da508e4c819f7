#include "additive.hpp"

#include <doctest/doctest.h>

#include "columns.hpp"
#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

constexpr std::size_t T_q = 3, T_k = 2, D_q = 4, D_k = 5, A = 6;

// All that a score depends on, so that one check covers all of it.
struct AdditiveCase {
    Additive params;
    Matrix Q, K;
};

struct ConcatCase {
    Concat params;
    Matrix Q, K;
};

template <class Visit, Is<AdditiveCase>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("params", c.params...);
    visit("Q", c.Q...);
    visit("K", c.K...);
}

template <class Visit, Is<ConcatCase>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("params", c.params...);
    visit("Q", c.Q...);
    visit("K", c.K...);
}

Additive random_additive(Random& random)
{
    Additive p{random_matrix(A, D_q, random, 0.5),
               random_matrix(A, D_k, random, 0.5), zeros<Vector>(A)};
    fill_normal(p.v, random, 1);
    return p;
}

Concat side_by_side_of(const Additive& p)
{
    return {side_by_side({p.W_q, p.W_k}), p.v};
}

}  // namespace

TEST_CASE("the additive score by hand: one unit, then v counts two")
{
    const Additive one{{{2, 1}}, {{-1, 3}}, {1.5}};
    const Matrix Q = {{0.5, 1}}, K = {{1, 0}, {0, 1}};
    const Matrix e = additive_scores(one, Q, K);
    CHECK(e(0, 0) == Approx(1.5 * std::tanh(2 * 0.5 + 1 - 1)));
    CHECK(e(0, 1) == Approx(1.5 * std::tanh(2 * 0.5 + 1 + 3)));
    const Additive two{{{1, 0}, {0, 1}}, {{1, 0}, {0, 1}}, {1, -2}};
    CHECK(additive_scores(two, Q, K)(0, 0) ==
          Approx(std::tanh(1.5) - 2 * std::tanh(1.0)));
}

TEST_CASE("concat is additive if its matrix is the other two side by side")
{
    Random random(3);
    const Additive p = random_additive(random);
    const Matrix Q = random_matrix(T_q, D_q, random);
    const Matrix K = random_matrix(T_k, D_k, random);
    CHECK(difference(concat_scores(side_by_side_of(p), Q, K),
                     additive_scores(p, Q, K)) < rounding);
}

#ifndef UNROLLED_FLOAT
namespace {

Matrix weighting()
{
    return {{0.5, -1.0}, {2.0, 0.25}, {-0.75, 1.5}};
}

double weighted(const Matrix& E)
{
    return static_cast<double>(sum_all(E * weighting()));
}

}  // namespace

TEST_CASE("the gradients of the additive score are right")
{
    Random random(4);
    AdditiveCase a{random_additive(random), random_matrix(T_q, D_q, random),
                   random_matrix(T_k, D_k, random)};
    AdditiveGrads g = additive_backward(a.params, a.Q, a.K, weighting());
    const GradientCheck check = check_gradient(
        a, {std::move(g.params), std::move(g.pairs.Q), std::move(g.pairs.K)},
        [&] { return weighted(additive_scores(a.params, a.Q, a.K)); });
    INFO(check.message);
    CHECK(check.ok());
}

TEST_CASE("the gradients of the concat score are right")
{
    Random random(5);
    const Additive p = random_additive(random);
    ConcatCase a{side_by_side_of(p), random_matrix(T_q, D_q, random),
                 random_matrix(T_k, D_k, random)};
    ConcatGrads g = concat_backward(a.params, a.Q, a.K, weighting());
    const GradientCheck check = check_gradient(
        a, {std::move(g.params), std::move(g.pairs.Q), std::move(g.pairs.K)},
        [&] { return weighted(concat_scores(a.params, a.Q, a.K)); });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("parameters that do not fit what is compared are refused by name")
{
    Random random(6);
    const Additive p = random_additive(random);
    const Matrix Q = zeros<Matrix>(T_q, D_q), K = zeros<Matrix>(T_k, D_k);
    CHECK_THROWS_WITH_AS(additive_scores(p, K, K),
                         "W_q has shape (6, 4), expected (6, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(additive_scores(p, Q, Q),
                         "W_k has shape (6, 5), expected (6, 4)", ShapeError);
    CHECK_THROWS_WITH_AS(additive_backward(p, Q, K, Q),
                         "dE has shape (3, 4), expected (3, 2)", ShapeError);
    const Concat c = side_by_side_of(p);
    CHECK_THROWS_WITH_AS(concat_scores(c, Q, Q),
                         "W_a has shape (6, 9), expected (6, 8)", ShapeError);
    CHECK_THROWS_AS(concat_backward(c, Q, Q, Q), ShapeError);
    CHECK_THROWS_WITH_AS(concat_backward(c, Q, K, Q),
                         "dE has shape (3, 4), expected (3, 2)", ShapeError);
}
