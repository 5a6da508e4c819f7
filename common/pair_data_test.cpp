#include "pair_data.hpp"

#include <doctest/doctest.h>

#include <set>

#include "edit_distance.hpp"

using namespace unrolled;

namespace {

std::size_t total(const PairParts& parts)
{
    return parts.train.size() + parts.dev.size() + parts.test.size();
}

}  // namespace

TEST_CASE("a task's pairs are always the same and held apart by their source")
{
    const PairData data = task_data("reverse");
    CHECK(total(data.parts) == 40'000);
    CHECK(data.parts.test.size() > 3000);
    std::set<Tokens> learned;
    for (const Pair& pair : data.parts.train) learned.insert(pair.source);
    for (const Pair& pair : data.parts.test) CHECK_FALSE(learned.contains(pair.source));
    CHECK(task_data("reverse").parts.test[5].source == data.parts.test[5].source);
}

TEST_CASE("a rare word is unknown in a large file only")
{
    const Pair pair{{"a"}, {"b"}};
    CHECK(own_data("f", std::vector<Pair>(999, pair), Unit::words).min_count == 1);
    CHECK(own_data("f", std::vector<Pair>(1000, pair), Unit::words).min_count == 2);
    CHECK(own_data("f", std::vector<Pair>(1000, pair), Unit::characters).min_count == 1);
}

TEST_CASE("a dictionary: variants are pairs of the same word, other signs are left out")
{
    const auto pairs = dictionary_pairs("'em AH M\na AH\na(2) EY\na. EY\na-b EY B\nalone\n");
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].source == Tokens{"'", "e", "m"});
    CHECK(pairs[0].target == Tokens{"AH", "M"});
    CHECK(pairs[2].source == Tokens{"a"});
    CHECK(pairs[2].target == Tokens{"EY"});
}

TEST_CASE("the dictionary of pocketsphinx-en-us, counted exactly")
{
    if (!std::filesystem::exists("/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict")) {
        CHECK_THROWS_WITH(cmudict_data(),
                          "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict is missing: "
                          "install the package pocketsphinx-en-us, by ./unrolled setup data");
        return;
    }
    const PairData data = cmudict_data();
    CHECK(data.parts.train.size() == 117'472);
    const auto test = questions_of(data.parts.test);
    CHECK(test.size() == 12'503);
    CHECK(questions_of(data.parts.dev).size() == 2'507);
    CHECK(questions_of(data.parts.train).size() == 109'794);
    const std::vector<std::string> first = {"'frisco", "a", "aaliyah", "abacus"};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(text_of(test[i].source, Unit::characters) == first[i]);
    }
    std::set<std::string> phones, letters;
    for (const Pair& pair : data.parts.train) {
        phones.insert(pair.target.begin(), pair.target.end());
        letters.insert(pair.source.begin(), pair.source.end());
    }
    CHECK(phones.size() == 39);
    CHECK(letters.size() == 27);
}

TEST_CASE("verses that both books have, without headings")
{
    const std::string one =
        "$$$[ Module ]\nx\n$$$Genesis 1:0\ntitle\n$$$Genesis 1:1\nGod said\n$$$Genesis 1:2\n"
        "\u00b6 And it\nwas so.\n$$$Genesis 1:3\nalone\n$$$Genesis 1:4\na b c d e f\n";
    const std::string other =
        "$$$Genesis 1:1\nDijo Dios\n$$$Genesis 1:2\nY fu\u00e9 as\u00ed.\n$$$Genesis 1:4\na\n";
    const auto pairs = verse_pairs(one, other, 4);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].source == Tokens{"god", "said"});
    CHECK(pairs[1].source == Tokens{"and", "it", "was", "so", "."});
    CHECK(pairs[1].target == Tokens{"y", "fu\u00e9", "as\u00ed", "."});
}
