#include "pair_vocabulary.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace unrolled;

TEST_CASE("three marks come first, then the tokens as they appear")
{
    const Vocabulary v = sentence_vocabulary({{"b", "a"}, {"a", "c"}}, 1);
    CHECK(v.tokens() == Tokens{"<unk>", "<s>", "</s>", "b", "a", "c"});
    CHECK(v.id("<unk>") == unknown_id);
    CHECK(v.id("<s>") == begin_id);
    CHECK(v.id("</s>") == end_id);
    const Vocabulary frequent = sentence_vocabulary({{"b", "a"}, {"a", "c"}}, 2);
    CHECK(frequent.tokens() == Tokens{"<unk>", "<s>", "</s>", "a"});
    CHECK(sentence_vocabulary({}, 1).size() == 3);
}

TEST_CASE("a token never seen is unknown, and so is one that looks like a mark")
{
    const Vocabulary v = sentence_vocabulary({{"a"}}, 1);
    CHECK(sentence_ids(v, {"a", "zebra", "</s>", "<s>"}) ==
          Ids{3, unknown_id, unknown_id, unknown_id});
    CHECK(sentence_tokens(v, {3, end_id}) == Tokens{"a", "</s>"});
}

TEST_CASE("pairs become ids, on wish with the source backwards")
{
    const std::vector<Pair> pairs = {{{"a", "b"}, {"x"}}, {{"b"}, {"y", "x"}}};
    const PairVocabulary v = pair_vocabulary(pairs, 1);
    const auto forwards = pair_ids(v, pairs, false), backwards = pair_ids(v, pairs, true);
    CHECK(forwards[0].source == Ids{3, 4});
    CHECK(backwards[0].source == Ids{4, 3});
    CHECK(forwards[1].target == Ids{4, 3});
    CHECK(backwards[1].target == Ids{4, 3});
}

TEST_CASE("sources become ids; an empty one is refused")
{
    const Vocabulary v = sentence_vocabulary({{"a", "b"}}, 1);
    const std::vector<Tokens> sources = {{"a", "b"}, {"?"}};
    CHECK(source_ids(v, sources, false) == std::vector<Ids>{{3, 4}, {unknown_id}});
    CHECK(source_ids(v, sources, true) == std::vector<Ids>{{4, 3}, {unknown_id}});
    const std::vector<Tokens> empty = {{}};
    CHECK_THROWS_WITH_AS(source_ids(v, empty, false), "a source is empty: nothing to translate",
                         std::invalid_argument);
}
