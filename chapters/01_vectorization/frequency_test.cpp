#include "frequency.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "alias_table.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("noise words follow the counts to the power of three quarters")
{
    const Vector noise = noise_distribution({16, 1, 0});
    CHECK(noise(0) == doctest::Approx(8. / 9));
    CHECK(noise(1) == doctest::Approx(1. / 9));
    CHECK(noise(2) == 0);
}

TEST_CASE("frequent words are thinned out, rare ones kept")
{
    const Vector keep = keep_probabilities({900, 96, 4}, 0.01);
    CHECK(keep(0) == doctest::Approx(std::sqrt(0.01 / 0.9) + 0.01 / 0.9));
    CHECK(keep(1) == doctest::Approx(std::sqrt(0.01 / 0.096) + 0.01 / 0.096));
    CHECK(keep(2) == 1);
}

TEST_CASE("a threshold of 0 keeps everything")
{
    CHECK(keep_probabilities({900, 0, 4}, 0) == Vector{1, 1, 1});
}

TEST_CASE("texts without words and thresholds below 0 are refused")
{
    CHECK_THROWS_WITH_AS(noise_distribution({}), "a text without words",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(noise_distribution({0, 0}), "a text without words",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(keep_probabilities({1}, -1), "a threshold below 0",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(keep_probabilities({1}, NAN), "a threshold below 0",
                         std::invalid_argument);
}

TEST_CASE("an alias table draws each word as often as its probability says")
{
    const Vector p{Real(0.5), 0, Real(0.125), Real(0.375)};
    const AliasTable table(p);
    Random random(4);
    const int draws = 100000;
    Vector counts = zeros<Vector>(4);
    for (int i = 0; i < draws; ++i) {
        counts(static_cast<std::size_t>(table.draw(random))) += 1;
    }
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(std::abs(counts(i) / draws - p(i)) < 0.01);
    }
    CHECK(counts(1) == 0);
}

TEST_CASE("an alias table of one word always draws it")
{
    Random random(1);
    CHECK(AliasTable(Vector{Real(0.3)}).draw(random) == 0);
}

TEST_CASE("what is not a distribution is refused")
{
    CHECK_THROWS_WITH_AS(AliasTable(Vector{1, -1}), "a probability is not one",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(AliasTable(Vector{0, 0}), "no probability is positive",
                         std::invalid_argument);
}
