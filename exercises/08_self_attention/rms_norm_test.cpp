#include "rms_norm.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_08_9;
using exercise::answer;
using exercise::check;

namespace {

const Matrix one_seven = {{1.0, 7.0}};  // its mean square is 25
const Vector ones = {1.0, 1.0};

}  // namespace

TEST_CASE("the row of the contract: r is 5")
{
    check(rms_norm_backward)
        .with(one_seven, ones, 0, {{1.0, 0.0}})
        .gives({{{0.196, -0.028}}, {0.2, 0.0}});
}

TEST_CASE("a gradient along the row itself changes nothing but the gains")
{
    check(rms_norm_backward)
        .with(one_seven, ones, 0, {{1.0, 7.0}})
        .gives({{{0.0, 0.0}}, {0.2, 9.8}});
}

TEST_CASE("a gradient across the row only becomes smaller, by r")
{
    check(rms_norm_backward)
        .with(one_seven, ones, 0, {{7.0, -1.0}})
        .gives({{{1.4, -0.2}}, {1.4, -1.4}});
}

TEST_CASE("gains stand between the result and the row")
{
    // With the gains (2, -1), dy = (1, 1) reaches the row as (2, -1).
    const Vector gain = {2.0, -1.0};
    check(rms_norm_backward)
        .with(one_seven, gain, 0, {{1.0, 1.0}})
        .gives({{{(2 + 0.1) / 5, (-1 + 0.7) / 5}}, {0.2, 1.4}});
}

TEST_CASE("epsilon belongs to r: 1, 1 and 2 give the root of 4")
{
    const Matrix X = {{1.0, 1.0, 1.0, 1.0}, {2.0, -2.0, 2.0, -2.0}};
    const Vector gain = {1.0, 1.0, 1.0, 1.0};
    const Matrix dY = {{4.0, 0.0, 0.0, 0.0}, {0.0, 0.0, 0.0, 0.0}};
    check(rms_norm_backward)
        .with(X, gain, 3, dY)
        .gives({{{1.875, -0.125, -0.125, -0.125}, {0.0, 0.0, 0.0, 0.0}}, {2.0, 0.0, 0.0, 0.0}});
}

TEST_CASE("every row by itself; the gains add up what all of them say")
{
    const Matrix X = {{1.0, 7.0}, {10.0, 70.0}, {-3.0, 3.0}};
    check(rms_norm_backward)
        .with(X, ones, 0, {{1.0, 0.0}, {1.0, 0.0}, {0.0, 3.0}})
        .gives({{{0.196, -0.028}, {0.0196, -0.0028}, {0.5, 0.5}}, {0.4, 3.0}});
}

TEST_CASE("a row of zeros: no division by 0, but a very steep slope")
{
    check(rms_norm_backward)
        .with({{0.0, 0.0}}, ones, 1e-4, {{3.0, -1.0}})
        .gives({{{300.0, -100.0}}, {0.0, 0.0}});
}

TEST_CASE("with an epsilon of 0 no gradient points along its row")
{
    const Matrix X = {{0.3, -1.2, 0.8, 2.5, -0.7}};
    const Matrix dY = {{1.0, 0.4, -0.9, 0.2, 3.0}};
    const Vector gain = {1.5, -0.5, 2.0, 1.0, 0.25};
    const Grads grads = answer(rms_norm_backward).with(X, gain, 0, dY);
    REQUIRE(grads.X.shape() == X.shape());
    CHECK(std::abs(dot(values(X), values(grads.X))) <= 1e-12);
    CHECK(dot(values(grads.X), values(grads.X)) > 0.1);
}

TEST_CASE("shapes that do not fit, and a negative epsilon, are refused")
{
    const Vector three = {1.0, 1.0, 1.0}, one = {1.0};
    const Matrix X = {{1.0, 7.0}, {2.0, 3.0}};
    check(rms_norm_backward).with(X, three, 0, X).throws<std::invalid_argument>();
    check(rms_norm_backward).with(X, one, 0, X).throws<std::invalid_argument>();
    check(rms_norm_backward).with(X, ones, 0, one_seven).throws<std::invalid_argument>();
    check(rms_norm_backward).with(X, ones, -0.5, X).throws<std::invalid_argument>();
}
