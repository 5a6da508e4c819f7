#include "attend.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

struct Lookup {
    Matrix E;  // (3, 4)
    Matrix V;  // (4, 2)
};

template <class Visit, Is<Lookup>... L>
void for_each(Visit&& visit, L&... l)
{
    visit("E", l.E...);
    visit("V", l.V...);
}

Lookup random_lookup()
{
    Random random(7);
    return {random_matrix(3, 4, random), random_matrix(4, 2, random)};
}

Matrix wanted()
{
    return {{0.5, -1.0}, {2.0, 0.25}, {-0.75, 1.5}};
}

}  // namespace

TEST_CASE("weights are the softmax of each row, the context is their mean")
{
    const Matrix scores = {{std::log(Real(1)), std::log(Real(3))}, {0, 0}};
    const Matrix V = {{4, 0, 8}, {8, 4, 0}};
    const Attention a = attend(scores, V);
    CHECK(difference(a.weights, Matrix{{0.25, 0.75}, {0.5, 0.5}}) < rounding);
    CHECK(difference(a.contexts, Matrix{{7, 3, 2}, {6, 2, 4}}) < rounding);
}

TEST_CASE("values need not be keys")
{
    const Attention a = attend({{0, 0}}, {{1}, {5}});
    CHECK(a.contexts(0, 0) == Approx(3));
}

TEST_CASE("a masked key gets no weight, the others share what it had")
{
    const Lookup l = random_lookup();
    const Attention masked = attend(mask_padding(l.E, 3), l.V);
    Matrix cut_E = zeros<Matrix>(3, 3), cut_V = zeros<Matrix>(3, 2);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) cut_E(i, j) = l.E(i, j);
        for (std::size_t k = 0; k < 2; ++k) cut_V(i, k) = l.V(i, k);
    }
    const Attention cut = attend(cut_E, cut_V);
    CHECK(difference(masked.contexts, cut.contexts) < rounding);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(masked.weights(i, 3) == 0);
        CHECK(masked.weights(i, 1) == Approx(cut.weights(i, 1)));
    }
    CHECK(mask_padding(l.E, 4) == l.E);
}

TEST_CASE("nothing goes back to a masked key, neither as score nor as value")
{
    const Lookup l = random_lookup();
    const Attention a = attend(mask_padding(l.E, 3), l.V);
    const AttentionGrads g = attend_backward(a, l.V, wanted());
    for (std::size_t i = 0; i < 3; ++i) CHECK(g.scores(i, 3) == 0);
    CHECK(g.V(3, 0) == 0);
    CHECK(std::abs(g.V(2, 0)) > 0);
}

#ifndef UNROLLED_FLOAT
namespace {

double gain(const Attention& a)
{
    return static_cast<double>(sum_all(a.contexts * wanted()));
}

}  // namespace

TEST_CASE("the gradients of the scores and of the values are right")
{
    Lookup l = random_lookup();
    AttentionGrads g = attend_backward(attend(l.E, l.V), l.V, wanted());
    const GradientCheck check =
        check_gradient(l, {std::move(g.scores), std::move(g.V)},
                       [&] { return gain(attend(l.E, l.V)); });
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("a single key is looked at whatever its score")
{
    const Attention a = attend({{-1e30}}, {{2, 3}});
    CHECK(a.weights(0, 0) == 1);
    CHECK(a.contexts == Matrix{{2, 3}});
}

TEST_CASE("masks and values that do not fit are refused")
{
    const Matrix E = zeros<Matrix>(2, 3);
    CHECK_THROWS_WITH_AS(mask_padding(E, 0),
                         "a mask of length 0 for 3 keys: expected 1 .. 3",
                         ShapeError);
    CHECK_THROWS_AS(mask_padding(E, 4), ShapeError);
    CHECK_THROWS_AS(attend(zeros<Matrix>(2, 0), zeros<Matrix>(0, 2)),
                    ShapeError);
    CHECK_THROWS_WITH_AS(attend(E, zeros<Matrix>(2, 5)),
                         "V has shape (2, 5), expected (3, 5)", ShapeError);
    const Matrix V = zeros<Matrix>(3, 5);
    const Attention a = attend(E, V);
    CHECK_THROWS_WITH_AS(attend_backward(a, V, zeros<Matrix>(2, 4)),
                         "dcontexts has shape (2, 4), expected (2, 5)",
                         ShapeError);
    CHECK_THROWS_AS(attend_backward(a, E, zeros<Matrix>(2, 5)), ShapeError);
}
