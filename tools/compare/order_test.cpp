#include "order.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unrolled::compare;
using doctest::Approx;

TEST_CASE("a trial ends after its sequences, and says what it has seen")
{
    const Trial tiny{.H = 4, .D = 4, .most = 60, .tests = 40};
    for (const auto& attempt : {try_rnn, try_transformer}) {
        const nlohmann::ordered_json run = attempt(tiny, 1e-3, 7);
        CHECK(run.at("sequences") == 60);
        CHECK(run.at("parameters") == (attempt == &try_rnn ? 72 : 548));
        CHECK(run.at("stopped_by_the_rule") == false);
        CHECK(run.at("seed") == 7);
        CHECK(run.at("wrong") == 40);  // 60 sequences teach nothing
        CHECK(run.at("last_loss").get<double>() == Approx(std::log(4)).epsilon(0.3));
        CHECK(attempt(tiny, 1e-3, 7).at("last_loss") == run.at("last_loss"));
        CHECK(attempt(tiny, 1e-3, 8).at("last_loss") != run.at("last_loss"));
    }
}

TEST_CASE("both networks meet all seeds and all rates")
{
    std::size_t told = 0;
    const auto count = [&](const std::string&) { ++told; };
    const nlohmann::ordered_json results =
        measure_order({.H = 2, .D = 4, .most = 20, .tests = 20}, count);
    REQUIRE(results.at("networks").size() == 2);
    for (const nlohmann::ordered_json& network : results.at("networks")) {
        const auto& runs = network.at("runs");
        REQUIRE(runs.size() == 9);
        CHECK(runs[0].at("seed") == 1);
        CHECK(runs[8].at("seed") == 3);
        CHECK(runs[8].at("rate") == 2e-4);
    }
    CHECK(told == 18);
    CHECK(results.at("most_sequences") == 20);
}
