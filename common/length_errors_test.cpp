#include "length_errors.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace unrolled;
using doctest::Approx;

namespace {

const std::vector<Question> asked = {
    {{"a"}, {{"x"}}}, {{"a", "b"}, {{"x", "y"}}}, {{"b"}, {{"y"}}}};
const std::vector<Tokens> answered = {{"x"}, {"x", "z"}, {"x"}};

}  // namespace

TEST_CASE("answers are judged by the length of their question")
{
    const LengthErrors errors = errors_by_length(asked, answered);
    REQUIRE(errors.size() == 2);
    CHECK(errors.at(1).wrong_rate() == Approx(0.5));
    CHECK(errors.at(2).token_rate() == Approx(0.5));
    const ErrorRates all = all_lengths(errors);
    CHECK(all.questions == 3);
    CHECK(all.wrong == 2);
    CHECK(all.edits == 2);
    CHECK(all.tokens == 4);
    CHECK_THROWS_AS(errors_by_length(asked, {}), std::invalid_argument);
}

TEST_CASE("a curve has the lengths that were asked often enough")
{
    const LengthErrors errors = errors_by_length(asked, answered);
    const Curve curve = wrong_by_length("us", errors, 2);
    CHECK(curve.name == "us");
    CHECK(curve.x == std::vector<double>{1});
    CHECK(curve.y == std::vector<double>{50});
    CHECK(wrong_by_length("us", errors, 1).x.size() == 2);
    CHECK_THROWS_AS(wrong_by_length("us", errors, 3), std::invalid_argument);
}
