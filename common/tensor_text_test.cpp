#include <doctest/doctest.h>

#include <limits>

#include "tensor.hpp"

using namespace unrolled;

TEST_CASE("a number has as many decimals as were asked for")
{
    CHECK(to_text(Real(0.5)) == "0.5000");
    CHECK(to_text(Real(-2.25), 1) == "-2.2");
    CHECK(to_text(Real(12), 0) == "12");
}

TEST_CASE("a zero has no sign, even one that was rounded")
{
    CHECK(to_text(Real(-0.0)) == "0.0000");
    CHECK(to_text(Real(-0.00001)) == "0.0000");
    CHECK(to_text(Real(-0.4), 0) == "0");
    CHECK(to_text(Real(-0.00006)) == "-0.0001");
}

TEST_CASE("what is not a number is written the same by every compiler")
{
    const Real nan = std::numeric_limits<Real>::quiet_NaN();
    CHECK(to_text(nan) == "nan");
    CHECK(to_text(-nan) == "nan");
    CHECK(to_text(-std::numeric_limits<Real>::infinity()) == "-inf");
}

TEST_CASE("numbers stand in columns")
{
    CHECK(to_text(Vector{1, -10, 0.5}, 1) == "  1.0  -10.0    0.5");
    CHECK(to_text(Matrix{{1, -10}, {100, 0}}, 0) == "  1  -10\n100    0");
    CHECK(to_text(zeros<Vector>(0)) == "");
    CHECK(to_text(zeros<Matrix>(2, 0)) == "\n");
}
