#include "corpus.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

namespace {

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("words are numbered by count, punctuation is left out")
{
    const Corpus c = read_corpus("The cat saw the dog. The dog - ran!", 1);
    CHECK(c.vocabulary.tokens() == Words{"the", "dog", "cat", "ran", "saw"});
    CHECK(c.counts == Counts{3, 2, 1, 1, 1});
    CHECK(c.sentences == std::vector<Ids>{{0, 2, 4, 0, 1}, {0, 1, 3}});
    CHECK(c.words == 8);
}

TEST_CASE("rare words are left out of the sentences as well")
{
    const Corpus c = read_corpus("a b a . c a b . d", 2);
    CHECK(c.vocabulary.tokens() == Words{"a", "b"});
    CHECK(c.sentences == std::vector<Ids>{{0, 1, 0}, {0, 1}});
    CHECK(c.words == 5);
}

TEST_CASE("a sentence goes on over a line break and ends at an empty line")
{
    const Corpus c = read_corpus("a b\nc\n\nd\n \ne", 1);
    CHECK(c.sentences == std::vector<Ids>{{0, 1, 2}, {3}, {4}});
}

TEST_CASE("Korean words are words")
{
    CHECK(read_corpus("“4월이 가장 잔인한 달”", 1).vocabulary.size() == 4);
}

TEST_CASE("an endless sentence is cut after a thousand words")
{
    std::string line;
    for (int i = 0; i < 50000; ++i) line += "ab cde ";
    const Corpus c = read_corpus(line, 1);
    CHECK(c.counts == Counts{50000, 50000});
    CHECK(c.sentences.size() == 100);
    CHECK(c.sentences[0].size() == 1000);
}

TEST_CASE("a text without any frequent word is refused")
{
    const char* message =
        "no word occurs 2 times; a smaller --min-count keeps more";
    CHECK_THROWS_WITH_AS(read_corpus("a b c", 2), message,
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(read_corpus("... !", 2), message,
                         std::invalid_argument);
}
