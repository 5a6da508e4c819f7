#include "decode.hpp"

#include <doctest/doctest.h>

#include "bigram_decoder.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE(
    "greedy takes the likeliest word until the end, each source for itself")
{
    Random random(21);
    const Params p = random_params(small_sizes, random);
    const std::vector<Ids> sources = {{3, 4, 6, 5}, {5, 3}, {6}};
    const std::vector<Ids> together = greedy(p, sources, 12);
    REQUIRE(together.size() == 3);
    for (std::size_t n = 0; n < 3; ++n) {
        const std::vector<Ids> alone = {sources[n]};
        CHECK(greedy(p, alone, 12)[0] == together[n]);
        CHECK(together[n].size() <= 12);
        CHECK(beam_search(p, sources[n], 1, 12).front().ids == together[n]);
    }
}

TEST_CASE("a word that is chosen is read, and </s> ends")
{
    const Params p = bigram_params(two_ways());
    const std::vector<Ids> sources = {{3}};
    CHECK(greedy(p, sources, 9)[0] == Ids{3, 4});
    CHECK(greedy(p, sources, 1)[0] == Ids{3});
}

TEST_CASE("a beam of two finds what greedy misses, with the right probability")
{
    const Params p = bigram_params(two_ways());
    const auto found = beam_search(p, {3}, 2, 9);
    REQUIRE(found.size() >= 2);
    CHECK(found[0].ids == Ids{5, 6});
    CHECK(found[0].ended);
    CHECK(std::exp(found[0].log_p) == Approx(0.4 * 0.9));
    CHECK(found[0].score() == Approx(std::log(0.4 * 0.9) / 3));
    CHECK(found[1].score() <= found[0].score());
    const std::vector<Ids> sources = {{3}};
    CHECK(translate(p, sources, 2, 9)[0] == Ids{5, 6});
    CHECK(translate(p, sources, 1, 9)[0] == Ids{3, 4});
}

TEST_CASE("a beam's log p is that of teacher forcing")
{
    Random random(22);
    const Params p = random_params(small_sizes, random);
    for (const Hypothesis& h : beam_search(p, {5, 3}, 4, 15)) {
        if (!h.ended || h.ids.empty()) continue;
        CHECK(h.log_p == Approx(log_probability(p, {{5, 3}, h.ids})));
    }
}

TEST_CASE("what has not ended stands behind what has")
{
    const Params p = bigram_params(two_ways());
    const auto found = beam_search(p, {3}, 2, 1);
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found[0].ended);
    CHECK(found[0].ids == Ids{3});
    CHECK(found[0].score() == Approx(std::log(0.6)));
}

TEST_CASE("a beam of 0 or above the number of target words is refused")
{
    const Params p = zero_params(small_sizes);
    CHECK_THROWS_WITH_AS(beam_search(p, {3}, 0, 5),
                         "a beam of 0: at least 1 and at most 6, the target "
                         "words",
                         std::invalid_argument);
    CHECK_THROWS_AS(beam_search(p, {3}, 7, 5), std::invalid_argument);
    CHECK_NOTHROW(beam_search(p, {3}, 6, 5));
    CHECK_THROWS_AS(beam_search(p, {}, 2, 5), std::invalid_argument);
}
