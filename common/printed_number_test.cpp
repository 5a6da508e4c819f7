#include "printed_number.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "test_support.hpp"

using namespace unrolled;

namespace {

bool agrees(Real computed, std::string_view printed)
{
    return rounds_to(computed, parse_printed(printed));
}

}  // namespace

TEST_CASE("a printed number has the decimals that were printed")
{
    const auto decimals = [](std::string_view text) { return parse_printed(text).decimals; };
    CHECK(decimals("0.5299") == 4);
    CHECK(decimals(".33") == 2);
    CHECK(decimals("-3.0") == 1);
    CHECK(decimals("7") == 0);
    CHECK(decimals("7.") == 0);
    CHECK(decimals("1e-3") == 3);
    CHECK(decimals("2.50E-4") == 6);
    CHECK(decimals("12e2") == -2);
    CHECK(parse_printed(".33").number == 0.33);
    CHECK(parse_printed("-2.50e-4").number == -2.5e-4);
}

TEST_CASE("a computed number agrees if it rounds to the printed one")
{
    CHECK(agrees(Real(0.52994751), "0.5299"));
    CHECK_FALSE(agrees(Real(0.52996), "0.5299"));
    CHECK_FALSE(agrees(Real(0.52984), "0.5299"));
    CHECK(agrees(Real(0.3349), ".33"));
    CHECK_FALSE(agrees(Real(0.3351), ".33"));
    CHECK(agrees(Real(-0.0003), "0.000"));
    CHECK(agrees(7, "7"));
    CHECK(agrees(Real(7.4), "7"));
    CHECK_FALSE(agrees(Real(7.6), "7"));
    CHECK(agrees(Real(0.00149), "1e-3"));
    CHECK(agrees(1234, "12e2"));
    CHECK_FALSE(agrees(Real(0.33), "-0.33"));
}

TEST_CASE("a tie may be rounded either way, also when its computation was rounded")
{
    CHECK(agrees(0.125, "0.12"));
    CHECK(agrees(0.125, "0.13"));
    if (test::is_double) {
        CHECK(agrees(Real(0.1 + 0.255), "0.35"));
        CHECK(agrees(Real(0.1 + 0.255), "0.36"));
    }
}

TEST_CASE("what is not a number never agrees")
{
    CHECK_FALSE(agrees(std::numeric_limits<Real>::quiet_NaN(), "0"));
    CHECK_FALSE(agrees(std::numeric_limits<Real>::infinity(), "0"));
}

TEST_CASE("what is not a printed number is refused")
{
    for (const char* text : {"", " ", "x", "0.5x", "1 2", "1e", "1e5.5", "--1", "+1", "nan", "inf",
                             "1e999", "0x10", "."}) {
        CAPTURE(text);
        CHECK_THROWS_AS(parse_printed(text), std::invalid_argument);
    }
    CHECK_THROWS_WITH_AS(parse_printed("0.5x"), "'0.5x' is not a number", std::invalid_argument);
}
