#include "random.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "test_support.hpp"

using namespace unrolled;

namespace {

// Pearson's statistic: how badly counts fit probabilities. With k counts it is about k - 1, and
// with 9 degrees of freedom above 27.9 once in a thousand.
double chi_square(const std::vector<double>& counts, const std::vector<double>& probabilities)
{
    double total = 0, sum = 0;
    for (const double count : counts) total += count;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double expected = total * probabilities[i];
        if (expected > 0) sum += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    return sum;
}

}  // namespace

TEST_CASE("moments of uniform numbers")
{
    Random random(1);
    double sum = 0, squares = 0, low = 1, high = 0;
    std::vector<double> counts(10);
    constexpr int n = 100000;
    for (int i = 0; i < n; ++i) {
        const double u = random.uniform();
        sum += u;
        squares += u * u;
        low = std::min(low, u);
        high = std::max(high, u);
        counts[static_cast<std::size_t>(10 * u)] += 1;
    }
    CHECK(low >= 0);
    CHECK(high < 1);
    CHECK(sum / n == doctest::Approx(0.5).epsilon(0.01));
    CHECK(squares / n == doctest::Approx(1.0 / 3).epsilon(0.01));
    CHECK(chi_square(counts, std::vector<double>(10, 0.1)) < 27.9);
}

TEST_CASE("moments of normal numbers, and how many lie within one and two deviations")
{
    Random random(2);
    double sum = 0, squares = 0, cubes = 0, fourths = 0, within_1 = 0, within_2 = 0;
    constexpr int n = 100000;
    for (int i = 0; i < n; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
        cubes += x * x * x;
        fourths += x * x * x * x;
        within_1 += std::abs(x) < 1 ? 1 : 0;
        within_2 += std::abs(x) < 2 ? 1 : 0;
    }
    CHECK(std::abs(sum / n) < 0.01);
    CHECK(squares / n == doctest::Approx(1).epsilon(0.02));
    CHECK(std::abs(cubes / n) < 0.05);
    CHECK(fourths / n == doctest::Approx(3).epsilon(0.05));
    CHECK(within_1 / n == doctest::Approx(0.6827).epsilon(0.01));
    CHECK(within_2 / n == doctest::Approx(0.9545).epsilon(0.005));
}

TEST_CASE("whole numbers below n are equally likely")
{
    Random random(3);
    std::vector<double> counts(10);
    for (int i = 0; i < 100000; ++i) counts.at(random.below(10)) += 1;
    CHECK(chi_square(counts, std::vector<double>(10, 0.1)) < 27.9);
    CHECK(random.below(1) == 0);
    const std::uint64_t huge = std::numeric_limits<std::uint64_t>::max();
    CHECK(random.below(huge) < huge);
    CHECK_THROWS_WITH_AS(random.below(0), "a random number below 0", std::invalid_argument);
}

TEST_CASE("below draws again where a remainder would favour small numbers")
{
    // Two thirds of all 64-bit numbers: half of the remainders would come up twice as often.
    const std::uint64_t n = std::numeric_limits<std::uint64_t>::max() / 3 * 2;
    Random random(4);
    int small = 0;
    for (int i = 0; i < 10000; ++i) small += random.below(n) < n / 2 ? 1 : 0;
    CHECK(small == doctest::Approx(5000).epsilon(0.05));
}

TEST_CASE("choose follows the weights and never takes a weight of 0")
{
    Random random(5);
    const std::vector<Real> weights = {0, 1, 2, 0, 3, 4, 0};
    std::vector<double> counts(weights.size());
    for (int i = 0; i < 100000; ++i) counts.at(random.choose(weights)) += 1;
    CHECK(counts[0] + counts[3] + counts[6] == 0);
    CHECK(chi_square(counts, {0, 0.1, 0.2, 0, 0.3, 0.4, 0}) < 27.9);
    CHECK(random.choose(std::vector<Real>{7}) == 0);
    CHECK(random.choose(std::vector<Real>{0, 0, Real(1e-30)}) == 2);
}

TEST_CASE("weights that are no weights are refused")
{
    Random random(6);
    const Real nan = std::numeric_limits<Real>::quiet_NaN();
    const Real infinity = std::numeric_limits<Real>::infinity();
    const char* message = "a weight is negative or not finite";
    for (const Real bad : {Real(-1), nan, infinity}) {
        const std::vector<Real> weights = {1, bad};
        CHECK_THROWS_WITH_AS(random.choose(weights), message, std::invalid_argument);
    }
    CHECK_THROWS_WITH_AS(random.choose(std::vector<Real>{0, 0}), "no weight is positive",
                         std::invalid_argument);
    CHECK_THROWS_AS(random.choose({}), std::invalid_argument);
}

TEST_CASE("tensors are filled with the deviation or the limit that was asked for")
{
    Random random(7);
    Matrix m = zeros<Matrix>(200, 300);
    fill_normal(m, random, 0.5);
    CHECK(sum_all(m * m) / 60000 == doctest::Approx(0.25).epsilon(0.03));
    fill_uniform(m, random, 2);
    CHECK(std::abs(*std::ranges::max_element(values(m)) - 2) < 0.01);
    CHECK(std::abs(*std::ranges::min_element(values(m)) + 2) < 0.01);
    CHECK(std::abs(sum_all(m) / 60000) < 0.02);
}
