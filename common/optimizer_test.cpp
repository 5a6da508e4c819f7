#include "optimizer.hpp"

#include <doctest/doctest.h>

#include "test_support.hpp"

using namespace unrolled;
using test::difference;
using test::rounding;

namespace {

struct Weights {
    Matrix W;
    Vector b;
};

template <class Visit, Is<Weights>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W", p.W...);
    visit("b", p.b...);
}

Weights params(Real w0, Real w1, Real b)
{
    return {Matrix{{w0, w1}}, Vector{b}};
}

double apart(const Weights& a, const Weights& b)
{
    return std::max(difference(a.W, b.W), difference(a.b, b.b));
}

// The loss is half the squared distance from (3, -1, 2); its gradient is the way from there.
template <class Optimizer>
double distance_after(Optimizer optimizer, Weights p, int steps)
{
    const Weights goal = params(3, -1, 2);
    for (int i = 0; i < steps; ++i) {
        const Weights grads{p.W - goal.W, p.b - goal.b};
        optimizer.update(p, grads);
    }
    return apart(p, goal);
}

}  // namespace

TEST_CASE("the norm is over all tensors together")
{
    CHECK(norm(params(2, -4, 4)) == 6);
    CHECK(norm(params(0, 0, 0)) == 0);
}

TEST_CASE("clipping by value cuts each number, clipping by norm keeps the direction")
{
    Weights by_value = params(7, -7, 1);
    clip_by_value(by_value, 5);
    CHECK(apart(by_value, params(5, -5, 1)) == 0);
    Weights by_norm = params(2, -4, 4);
    CHECK(clip_by_norm(by_norm, 3) == 6);
    CHECK(apart(by_norm, params(1, -2, 2)) < rounding);
    CHECK(clip_by_norm(by_norm, 3.5) == doctest::Approx(3));
    CHECK(apart(by_norm, params(1, -2, 2)) < rounding);
    Weights zero = params(0, 0, 0);
    CHECK(clip_by_norm(zero, 1) == 0);
    CHECK(apart(zero, params(0, 0, 0)) == 0);
}

TEST_CASE("a gradient that is not finite is refused by its name, and stays as it was")
{
    Weights grads = params(1, 2, INFINITY);
    CHECK_THROWS_WITH_AS(clip_by_norm(grads, 3),
                         "the gradient of b holds a number that is not finite", NotFinite);
    CHECK(grads.W(0, 0) == 1);
    CHECK_THROWS_AS(clip_by_norm(grads = params(1, NAN, 2), 3), NotFinite);
}

TEST_CASE("SGD goes against the gradient")
{
    Weights p = params(1, 2, 3);
    const Sgd sgd{Real(0.5)};
    sgd.update(p, params(2, -4, 0));
    CHECK(apart(p, params(0, 4, 3)) == 0);
    sgd.update(p, params(2, -4, 1));
    CHECK(apart(p, params(-1, 6, 2.5)) == 0);
}

TEST_CASE("two steps of Adagrad by hand")
{
    Weights p = params(1, 2, 3);
    Adagrad<Weights> adagrad(Real(0.1), p);
    adagrad.update(p, params(3, -5, 0));
    CHECK(apart(p, params(Real(0.9), Real(2.1), 3)) < 1e-6);
    adagrad.update(p, params(4, 12, 2));
    const Weights expected =
        params(Real(0.9 - 0.1 * 4 / 5.0), Real(2.1 - 0.1 * 12 / 13.0), Real(3 - 0.1));
    CHECK(apart(p, expected) < 1e-6);
    CHECK(apart(adagrad.squares, params(25, 169, 4)) == 0);
}

TEST_CASE("Adagrad's epsilon stands inside of the root")
{
    Weights p = params(0, 0, 0);
    Adagrad<Weights> adagrad(1, p);
    adagrad.update(p, params(Real(1e-4), 0, 0));
    CHECK(p.W(0, 0) == doctest::Approx(-1 / std::sqrt(2.0)));
}

TEST_CASE("three steps of Adam are PyTorch's")
{
    Weights p = params(1, -2, Real(0.5));
    Adam<Weights> adam(Real(0.1), p);
    adam.update(p, params(Real(0.1), Real(-0.2), Real(0.3)));
    CHECK(apart(p, params(Real(0.900000009999999), Real(-1.9000000049999999),
                          Real(0.4000000033333332))) < rounding);
    adam.update(p, params(Real(-0.4), Real(0.5), 0));
    adam.update(p, params(Real(0.7), Real(-0.1), 2));
    CHECK(apart(p, params(Real(0.9228415530469758), Real(-1.9661602017382043),
                          Real(0.2621423104527682))) < rounding);
    CHECK(adam.step == 3);
}

TEST_CASE("every optimiser finds the minimum of a bowl")
{
    const Weights start = params(0, 0, 0);
    CHECK(distance_after(Sgd{Real(0.1)}, start, 300) < 1e-5);
    CHECK(distance_after(Adagrad<Weights>(1, start), start, 300) < 1e-5);
    CHECK(distance_after(Adam<Weights>(Real(0.1), start), start, 2000) < 1e-4);
}

TEST_CASE("a gradient of another shape is refused, and nothing changes")
{
    Weights p = params(1, 2, 3);
    const Weights wrong{zeros<Matrix>(1, 3), zeros<Vector>(1)};
    const char* message = "grads.W has shape (1, 3), expected (1, 2)";
    Adagrad<Weights> adagrad(1, p);
    Adam<Weights> adam(1, p);
    CHECK_THROWS_WITH_AS(Sgd{}.update(p, wrong), message, ShapeError);
    CHECK_THROWS_WITH_AS(adagrad.update(p, wrong), message, ShapeError);
    CHECK_THROWS_WITH_AS(adam.update(p, wrong), message, ShapeError);
    CHECK(adam.step == 0);
    CHECK(apart(p, params(1, 2, 3)) == 0);
}

TEST_CASE("the tensors of an optimiser have names, so that a checkpoint can hold them")
{
    const auto names = [](const auto& optimizer) {
        std::string text;
        walk([&](const std::string& name, const auto&) { text += name + " "; }, optimizer);
        return text;
    };
    const Weights p = params(1, 2, 3);
    CHECK(names(Adagrad<Weights>(1, p)) == "squares.W squares.b ");
    CHECK(names(Adam<Weights>(1, p)) == "means.W means.b squares.W squares.b ");
}
