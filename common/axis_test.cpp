#include "axis.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace unrolled;

namespace {

// Every mark as the axis writes it, with a space behind it.
std::string marks(const Axis& axis)
{
    std::string text;
    for (const double mark : axis.marks()) text += axis.text(mark) + " ";
    return text;
}

std::string round_marks(double low, double high)
{
    return marks(round_axis(std::vector{low, high}, 5));
}

}  // namespace

TEST_CASE("marks stand at round numbers")
{
    CHECK(round_marks(0.03, 0.97) == "0.0 0.2 0.4 0.6 0.8 1.0 ");
    CHECK(round_marks(1.3, 4.4) == "1 2 3 4 5 ");
    CHECK(round_marks(-0.98, 0.98) == "−1.0 −0.5 0.0 0.5 1.0 ");
    CHECK(round_marks(0.001, 0.0042) == "0.001 0.002 0.003 0.004 0.005 ");
    CHECK(round_marks(0, 2000000) == "0 500000 1000000 1500000 2000000 ");
    CHECK(round_marks(0, 4e9) == "0 1e+09 2e+09 3e+09 4e+09 ");
}

TEST_CASE("a tight axis ends where the numbers end")
{
    const Axis axis = tight_axis(std::vector{3.0, 1997.0, 5.0}, 5);
    CHECK(axis.low == 3);
    CHECK(axis.high == 1997);
    CHECK(marks(axis) == "500 1000 1500 ");
    CHECK(axis.fraction(3) == 0);
    CHECK(axis.fraction(1000) == 0.5);
}

TEST_CASE("whole numbers are not marked at halves")
{
    CHECK(marks(tight_axis(std::vector{1.0, 2.0, 3.0, 4.0}, 8)) == "1 2 3 4 ");
}

TEST_CASE("an axis of equal numbers has room around them")
{
    CHECK(tight_axis(std::vector{0.0, 0.0}, 5).high == 1);
    const Axis axis = tight_axis(std::vector{-50.0}, 5);
    CHECK(axis.low == doctest::Approx(-55));
    CHECK(axis.high == doctest::Approx(-45));
}

TEST_CASE("a logarithmic axis has marks at powers of ten")
{
    CHECK(marks(log_axis(std::vector{4.9e-6, 0.04})) == "10⁻⁶ 10⁻⁵ 10⁻⁴ 10⁻³ 10⁻² 10⁻¹ ");
    CHECK(marks(log_axis(std::vector{5.0})) == "10⁰ 10¹ ");
    CHECK(marks(log_axis(std::vector{1.0, 10.0})) == "10⁰ 10¹ ");
    CHECK(log_axis(std::vector{1.0, 100.0}).fraction(10) == doctest::Approx(0.5));
    CHECK_THROWS_WITH_AS(log_axis(std::vector{1.0, 0.0}),
                         "a logarithmic axis needs positive numbers", std::invalid_argument);
}

TEST_CASE("an axis needs finite numbers")
{
    CHECK_THROWS_WITH_AS(tight_axis({}, 5), "an axis without numbers", std::invalid_argument);
    for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity()}) {
        const std::vector<double> numbers = {1, bad};
        CHECK_THROWS_WITH_AS(round_axis(numbers, 5), "a number of the plot is not finite",
                             std::invalid_argument);
        CHECK_THROWS_AS(log_axis(numbers), std::invalid_argument);
    }
}
