#include "pair_tasks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "hangul.hpp"

using namespace unrolled;

namespace {

std::string chars(const Tokens& tokens)
{
    return text_of(tokens, Unit::characters);
}

}  // namespace

TEST_CASE("letters come out backwards or sorted")
{
    Random random(1);
    std::set<std::size_t> lengths;
    for (const Pair& pair : task_pairs("reverse", 300, random)) {
        CHECK(Tokens(pair.source.rbegin(), pair.source.rend()) == pair.target);
        lengths.insert(pair.source.size());
    }
    CHECK(*lengths.begin() == 1);
    CHECK(*lengths.rbegin() == 12);
    for (const Pair& pair : task_pairs("sort", 100, random)) {
        CHECK(std::ranges::is_sorted(pair.target));
        CHECK(std::ranges::is_permutation(pair.source, pair.target));
    }
    CHECK(task_pair("sort", 20, random).source.size() == 20);
}

TEST_CASE("a date comes out in one way, from five")
{
    Random random(2);
    std::set<std::string> days;
    int korean = 0, leap = 0;
    for (const Pair& pair : task_pairs("date", 4000, random)) {
        const std::string date = chars(pair.target);
        REQUIRE(date.size() == 10);
        CHECK(date[4] == '-');
        days.insert(date.substr(5));
        korean += chars(pair.source).find("년") != std::string::npos ? 1 : 0;
        leap += date.ends_with("02-29") ? 1 : 0;
        CHECK(date.substr(5) != "02-30");
        CHECK(chars(pair.source).find(date.substr(0, 4)) != std::string::npos);
    }
    CHECK(days.size() == 366);
    CHECK(days.contains("12-31"));
    CHECK(korean > 600);
    CHECK(leap > 0);
}

TEST_CASE("Hangul words come out in Latin letters")
{
    Random random(3);
    for (const Pair& pair : task_pairs("hangul", 200, random)) {
        CHECK(chars(pair.target) == romanized(chars(pair.source)));
        CHECK(pair.source.size() <= 4);
    }
}

TEST_CASE("the same seed gives the same pairs; an unknown task is refused")
{
    Random one(7), same(7), other(8);
    const auto pairs = task_pairs("date", 20, one);
    const auto equal = [](const Pair& a, const Pair& b) {
        return a.source == b.source && a.target == b.target;
    };
    CHECK(std::ranges::equal(pairs, task_pairs("date", 20, same), equal));
    CHECK_FALSE(std::ranges::equal(pairs, task_pairs("date", 20, other), equal));
    CHECK_THROWS_WITH_AS(task_pairs("copy", 1, one),
                         "no task 'copy': there are reverse, sort, date, hangul",
                         std::invalid_argument);
}
