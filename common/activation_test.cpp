#include "activation.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <limits>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using test::difference;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();

// How many numbers of type Real lie between `number` and the true value, about.
double ulps(Real number, long double truth)
{
    const Real nearest = static_cast<Real>(truth);
    if (number == nearest) return 0;
    const Real above = std::nextafter(std::abs(nearest), infinity);
    const long double spacing = above - std::abs(nearest);
    return static_cast<double>(std::abs(static_cast<long double>(number) - truth) / spacing);
}

// The worst error over numbers near 0, of ordinary size and far out, of both signs.
template <class InPlace, class Truth>
double worst_ulps(InPlace in_place, Truth truth, double largest)
{
    double worst = 0;
    Random random(2);
    for (int i = 0; i < 20000; ++i) {
        const double exponent = random.uniform(-12, std::log10(largest));
        const double sign = random.below(2) == 0 ? -1 : 1;
        const Real x = static_cast<Real>(sign * std::pow(10.0, exponent));
        Real y = x;
        in_place(std::span(&y, 1));
        worst = std::max(worst, ulps(y, truth(static_cast<long double>(x))));
    }
    return worst;
}

Vector three(Real a, Real b, Real c)
{
    return Vector{a, b, c};
}

}  // namespace

TEST_CASE("tanh, sigmoid and exp are right to a few units in the last place")
{
    using std::exp, std::tanh;
    const double exp_limit = test::is_double ? 700 : 85;
    CHECK(worst_ulps(
              tanh_in_place, [](long double x) { return tanh(x); }, 50) < 4);
    CHECK(worst_ulps(
              exp_in_place, [](long double x) { return exp(x); }, exp_limit) < 4);
    CHECK(worst_ulps(
              sigmoid_in_place, [](long double x) { return 1 / (1 + exp(-x)); }, exp_limit) < 5);
}

TEST_CASE("far out the functions reach their limits, and nan stays nan")
{
    CHECK(difference(tanh(three(infinity, -infinity, 0)), three(1, -1, 0)) == 0);
    CHECK(difference(tanh(three(1e4F, -1e4F, 400)), three(1, -1, 1)) == 0);
    CHECK(difference(sigmoid(three(infinity, -infinity, 0)), three(1, 0, 0.5)) == 0);
    CHECK(difference(sigmoid(three(1e4F, -1e4F, 400)), three(1, 0, 1)) == 0);
    Vector e = three(-infinity, infinity, 0);
    exp_in_place(values(e));
    CHECK(e(0) == 0);
    CHECK(e(1) == infinity);
    CHECK(e(2) == 1);
    CHECK(std::isnan(tanh(three(not_a_number, 0, 0))(0)));
    CHECK(std::isnan(sigmoid(three(not_a_number, 0, 0))(0)));
}

TEST_CASE("a number's tanh does not depend on its place in the tensor")
{
    for (std::size_t n = 0; n < 40; ++n) {
        const Vector x = zeros<Vector>(n) + Real(0.7);
        const Vector h = tanh(x), s = sigmoid(x);
        for (std::size_t i = 0; i < n; ++i) {
            CHECK(h(i) == tanh(three(0.7F, 0, 0) * 0 + Real(0.7))(0));
            CHECK(s(i) == sigmoid(Vector{Real(0.7)})(0));
        }
    }
}

TEST_CASE("functions of expressions are finished tensors of the same shape")
{
    const Matrix a{{1, 2, 3}, {4, 5, 6}};
    const Matrix h = tanh(a - 1 * a);
    CHECK(difference(h, zeros<Matrix>(2, 3)) == 0);
    const Tensor3 s = sigmoid(zeros<Tensor3>(2, 3, 4));
    CHECK(sum_all(s) == 12);
}

TEST_CASE("some columns of a wider matrix go through a function where they lie")
{
    Random random(4);
    for (const std::size_t cols : {1u, 4u, 7u}) {
        const Matrix wide = test::random_matrix(3, 9, random);
        const MatrixView view(wide.data() + 2, 3, cols, false, 9);
        Matrix part = zeros<Matrix>(3, cols);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < cols; ++j) part(i, j) = wide(i, 2 + j);
        }
        CHECK(difference(tanh(view), tanh(part)) == 0);
        CHECK(difference(sigmoid(view), sigmoid(part)) == 0);
        CHECK_THROWS_WITH_AS(tanh(transpose(part)),
                             "a function of a transposed view: its rows are columns", ShapeError);
    }
}

TEST_CASE("the derivatives come from the results")
{
    const Vector h{0, 0.5, -1}, s{0, 0.5, 0.25};
    CHECK(difference(tanh_derivative(h), three(1, 0.75, 0)) == 0);
    CHECK(difference(sigmoid_derivative(s), three(0, 0.25, 0.1875)) == 0);
}

TEST_CASE("softmax gives each row its probabilities")
{
    const Real third = Real(1) / 3;
    CHECK(difference(softmax(Vector{1, 1, 1}), three(third, third, third)) < test::rounding);
    const Matrix p = softmax(Matrix{{0, std::log(Real(3))}, {5, 5}});
    CHECK(difference(p, Matrix{{0.25, 0.75}, {0.5, 0.5}}) < test::rounding);
    const Tensor3 one_choice = softmax(zeros<Tensor3>(2, 3, 1));
    CHECK(sum_all(one_choice) == 6);
}

TEST_CASE("softmax of huge scores does not overflow, and only differences matter")
{
    const Matrix p = softmax(Matrix{{1e30F, 0, -1e30F}, {-1e30F, -1e30F, -infinity}});
    CHECK(difference(p, Matrix{{1, 0, 0}, {0.5, 0.5, 0}}) == 0);
    const Vector scores{1, 2, 3};
    CHECK(difference(softmax(scores), softmax(Vector(scores + 1000))) < 1e-4);
}

TEST_CASE("softmax of nothing is refused, softmax of no rows is no rows")
{
    CHECK_THROWS_WITH_AS(softmax(zeros<Vector>(0)), "softmax of a row without numbers", ShapeError);
    CHECK_THROWS_AS(softmax(zeros<Matrix>(2, 0)), ShapeError);
    CHECK(softmax(zeros<Matrix>(0, 3)).size() == 0);
}

#ifndef UNROLLED_FLOAT
TEST_CASE("softmax of a part of a row leaves the rest as it is")
{
    Vector scores = {2, 2, 7};
    softmax_in_place(values(scores).first(2));
    CHECK(scores == Vector{0.5, 0.5, 7});
    CHECK_THROWS_AS(softmax_in_place(values(scores).first(0)), ShapeError);
}

TEST_CASE("the gradient through softmax is that of differences")
{
    Random random(3);
    test::Scores scores{test::random_matrix(3, 5, random)};
    const Matrix weights = test::random_matrix(3, 5, random);
    const test::Scores grads{softmax_backward(softmax(scores.s), weights)};
    const auto loss = [&] { return sum_all(weights * softmax(scores.s)); };
    CHECK(check_gradient(scores, grads, loss).message == "");
}
#endif

TEST_CASE("the gradient through softmax needs equal shapes")
{
    CHECK_THROWS_WITH_AS(softmax_backward(zeros<Matrix>(2, 3), zeros<Matrix>(3, 2)),
                         "dprobabilities has shape (3, 2), expected (2, 3)", ShapeError);
}
