#include "map.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("the islands are those words of the grammar that the vocabulary has")
{
    const Corpus corpus = read_corpus("king queen apple monday the the", 1);
    const Vocabulary& v = corpus.vocabulary;
    CHECK(island_words(v) == Ids{v.id("king"), v.id("queen"), v.id("monday")});
}

TEST_CASE("both forms of a relation are on its map")
{
    const Vocabulary v = read_corpus("queen king apple", 1).vocabulary;
    CHECK(words_of(relations().front(), v) == Ids{v.id("king"), v.id("queen")});
}

TEST_CASE("the map of a text leaves its most frequent words out")
{
    std::string text;
    for (int i = 0; i < 400; ++i) text += std::to_string(i) + " ";
    const Vocabulary v = read_corpus(text, 1).vocabulary;
    const Ids words = frequent_map_words(v, 80);
    CHECK(words.size() == 80);
    CHECK(words.front() == 30);
    CHECK(words.back() == 109);
}

TEST_CASE("a small vocabulary is shown as far as it goes")
{
    const Vocabulary v = read_corpus("a b c", 1).vocabulary;
    CHECK(frequent_map_words(v, 80) == Ids{0, 1, 2});
}

TEST_CASE("a map needs two words, and words that exist")
{
    const Vocabulary v = read_corpus("a b c", 1).vocabulary;
    const Matrix E = zeros<Matrix>(3, 2);
    CHECK_THROWS_WITH_AS(draw_map("map.svg", v, E, {1}),
                         "a map of less than two words", std::invalid_argument);
    CHECK_THROWS_WITH_AS(draw_map("map.svg", v, E, {1, 3}),
                         "ids: id 3 at 1, expected 0 to 2", std::out_of_range);
}
