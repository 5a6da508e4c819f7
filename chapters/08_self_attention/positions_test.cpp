#include "positions.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("the waves of a place by hand: pairs of sine and cosine")
{
    const Vector p = position(3, 4);
    CHECK(p(0) == Approx(std::sin(3.0)));
    CHECK(p(1) == Approx(std::cos(3.0)));
    CHECK(p(2) == Approx(std::sin(3.0 / 100)));  // 10000^(2/4)
    CHECK(p(3) == Approx(std::cos(3.0 / 100)));
    CHECK(position(0, 3) == Vector{0, 1, 0});  // an odd width ends with a sine
}

TEST_CASE("a step of any length is the same turn everywhere")
{
    // The dot product of two places depends on their distance alone.
    const Matrix p = positions(60, 16);
    CHECK(row(p, 7) == position(7, 16));
    for (const std::size_t t : {0u, 7u, 40u}) {
        CHECK(dot(row(p, t), row(p, t + 5)) ==
              Approx(dot(row(p, 0), row(p, 5))));
    }
    CHECK(dot(row(p, 0), row(p, 0)) == Approx(8));
}
