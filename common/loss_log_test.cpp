#include "loss_log.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unrolled;

TEST_CASE("a short run keeps every loss")
{
    LossLog log;
    log.add(1, 4.0);
    log.add(2, 3.0);
    log.finish();
    CHECK(log.steps() == std::vector<double>{1, 2});
    CHECK(log.losses() == std::vector<double>{4, 3});
}

TEST_CASE("a long run keeps less than 2000 points that cover it evenly")
{
    LossLog log;
    const std::uint64_t n = 10'007;
    for (std::uint64_t step = 1; step <= n; ++step) log.add(step, static_cast<double>(step));
    log.finish();
    CHECK(log.steps().size() < 2000);
    CHECK(log.steps().size() >= 1000);
    CHECK(log.steps().back() == n);
    CHECK(std::ranges::is_sorted(log.steps()));
    for (std::size_t i = 0; i + 1 < log.steps().size(); ++i) {
        REQUIRE(log.steps()[i] == static_cast<double>(8 * (i + 1)));
        // The steps 8 i + 1 .. 8 i + 8, whose losses are their numbers.
        REQUIRE(log.losses()[i] == doctest::Approx(static_cast<double>(8 * i) + 4.5));
    }
}

TEST_CASE("the last point is the mean of the steps since the point before")
{
    LossLog log;
    for (std::uint64_t step = 1; step <= 2000; ++step) log.add(step, 1);
    log.add(2001, 5);
    log.finish();
    CHECK(log.steps().back() == 2001);
    CHECK(log.losses().back() == 5);
    const std::size_t points = log.steps().size();
    log.finish();
    CHECK(log.steps().size() == points);
}

TEST_CASE("a resumed run counts on")
{
    LossLog log;
    log.add(501, 2);
    CHECK(log.steps() == std::vector<double>{501});
}

TEST_CASE("the smoothed loss begins as a mean and then forgets slowly")
{
    LossLog log;
    log.add(1, 4);
    CHECK(log.smoothed() == 4);
    log.add(2, 2);
    CHECK(log.smoothed() == 3);
    log.add(3, 0);
    CHECK(log.smoothed() == doctest::Approx(2));
    LossLog late;
    for (std::uint64_t step = 1; step <= 100; ++step) late.add(step, 1);
    late.add(101, 2);
    CHECK(late.smoothed() == doctest::Approx(1.01));
}
