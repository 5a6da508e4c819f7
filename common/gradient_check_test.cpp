#include "gradient_check.hpp"

#include <doctest/doctest.h>

#include "test_support.hpp"

using namespace unrolled;

namespace {

struct Params {
    Vector a, b;
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("a", p.a...);
    visit("b", p.b...);
}

// loss = sum of a^3 + 5 b
double loss_of(const Params& p)
{
    return static_cast<double>(sum_all(p.a * p.a * p.a) + 5 * sum_all(p.b));
}

const Params start{{1, -2}, {0, 7, 3}};

}  // namespace

TEST_CASE("gradients of another shape are refused")
{
    Params p = start;
    const Params wrong{Vector{1, 2}, Vector{1, 2}};
    CHECK_THROWS_WITH_AS(check_gradient(p, wrong, [&] { return loss_of(p); }),
                         "grads.b has shape (2), expected (3)", ShapeError);
}

#ifndef UNROLLED_FLOAT

namespace {

Params grads_of(const Params& p)
{
    return {3 * p.a * p.a, zeros_like(p.b) + 5};
}

}  // namespace

TEST_CASE("a right gradient passes, and the parameters are as before")
{
    Params p = start;
    const GradientCheck check = check_gradient(p, grads_of(p), [&] { return loss_of(p); });
    CHECK(check.ok());
    CHECK(check.message == "");
    CHECK(check.worst < 1e-8);
    CHECK(test::difference(p.a, start.a) == 0);
    CHECK(test::difference(p.b, start.b) == 0);
}

TEST_CASE("one wrong number is found and named")
{
    Params p = start;
    Params grads = grads_of(p);
    grads.a(1) = 11;
    const GradientCheck check = check_gradient(p, grads, [&] { return loss_of(p); });
    CHECK_FALSE(check.ok());
    CHECK(check.message.starts_with("a[1]: gradient 11, differences 1"));
    CHECK(check.worst == doctest::Approx(1.0 / 12));
}

TEST_CASE("an error in the eighth digit is found")
{
    Params p = start;
    Params grads = grads_of(p);
    grads.b(2) += 2e-7;
    CHECK_FALSE(check_gradient(p, grads, [&] { return loss_of(p); }).ok());
}

TEST_CASE("the worst of several errors is named, not the first")
{
    Params p = start;
    Params grads = grads_of(p);
    grads.a(0) += 1e-6;
    grads.b(1) = -5;
    const GradientCheck check = check_gradient(p, grads, [&] { return loss_of(p); });
    CHECK(check.message.starts_with("b[1]: gradient -5, differences "));
    CHECK(check.worst == doctest::Approx(2));
}

TEST_CASE("an error is named even behind a tensor that was not checked")
{
    Params p = start;
    Params grads = grads_of(p);
    grads.a = zeros<Vector>(2);
    grads.b(0) = 4;
    const auto loss = [&] { return static_cast<double>(5 * sum_all(p.b)); };
    CHECK(check_gradient(p, grads, loss).message.starts_with("b[0]: "));
}

TEST_CASE("a tensor that the loss does not depend on proves nothing")
{
    Params p = start;
    Params grads = grads_of(p);
    grads.b = zeros<Vector>(3);
    const auto loss = [&] { return static_cast<double>(sum_all(p.a * p.a * p.a)); };
    CHECK(check_gradient(p, grads, loss).message ==
          "b: every gradient is below 0.001, nothing was checked");
}

TEST_CASE("a loss or a gradient that is not a number fails")
{
    Params p = start;
    const double nan = std::nan("");
    CHECK_FALSE(check_gradient(p, grads_of(p), [&] { return nan; }).ok());
    Params grads = grads_of(p);
    grads.a(0) = nan;
    CHECK_FALSE(check_gradient(p, grads, [&] { return loss_of(p); }).ok());
}

#endif
