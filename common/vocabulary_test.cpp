#include "vocabulary.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "text.hpp"

using namespace unrolled;
using Words = std::vector<std::string>;

TEST_CASE("ids are given in order of first appearance")
{
    const Words words = split_words("You say goodbye and I say hello.");
    const Vocabulary v = Vocabulary::from_tokens(words);
    CHECK(v.tokens() == Words{"you", "say", "goodbye", "and", "i", "hello", "."});
    CHECK(v.encode(words) == Ids{0, 1, 2, 3, 4, 1, 5, 6});
    CHECK(v.decode(v.encode(words)) == "you say goodbye and i say hello .");
    CHECK(v.decode(Ids{4, 1}, "") == "isay");
    CHECK(v.decode(Ids{}) == "");
}

TEST_CASE("a word that is not there is refused with the nearest one")
{
    const Vocabulary v = Vocabulary::from_tokens(Words{"king", "queen", "man"});
    CHECK(v.contains("queen"));
    CHECK_FALSE(v.contains("qeen"));
    CHECK_THROWS_WITH_AS(v.id("qeen"), "'qeen' is not in the vocabulary; the nearest is 'queen'",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(v.id("zebra"), "'zebra' is not in the vocabulary", std::out_of_range);
    CHECK_THROWS_AS(v.encode(Words{"king", "zebra"}), std::out_of_range);
}

TEST_CASE("rare tokens become the unknown token, which has id 0")
{
    const Words words = {"a", "b", "a", "c", "b", "d"};
    const Vocabulary v = Vocabulary::from_tokens(words, 2);
    CHECK(v.tokens() == Words{"<unk>", "a", "b"});
    CHECK(v.encode(words) == Ids{1, 2, 1, 0, 2, 0});
    CHECK(v.id("never seen") == 0);

    const Vocabulary named = Vocabulary::from_tokens(words, 2, "[UNK]");
    CHECK(named.token(0) == "[UNK]");
    const Vocabulary without_need = Vocabulary::from_tokens(Words{"a", "a"}, 2);
    CHECK(without_need.tokens() == Words{"a"});
}

TEST_CASE("an unknown token that occurs in the text keeps id 0")
{
    const Vocabulary v = Vocabulary::from_tokens(Words{"the", "<unk>", "the"}, 1, "<unk>");
    CHECK(v.tokens() == Words{"<unk>", "the"});
    CHECK(v.encode(Words{"the", "<unk>"}) == Ids{1, 0});
}

TEST_CASE("an id outside the vocabulary is refused")
{
    const Vocabulary v = Vocabulary::from_tokens(Words{"a", "b"});
    CHECK_THROWS_WITH_AS(v.token(2), "no id 2 in a vocabulary of 2", std::out_of_range);
    CHECK_THROWS_AS(v.token(-1), std::out_of_range);
    CHECK_THROWS_AS(v.decode(Ids{0, 7}), std::out_of_range);
}

TEST_CASE("a vocabulary of nothing is empty")
{
    CHECK(Vocabulary::from_tokens({}).size() == 0);
    CHECK(CharVocabulary("").size() == 0);
    CHECK(CharVocabulary("").encode("").empty());
    CHECK_THROWS_AS(CharVocabulary("").encode("a"), TextError);
}

TEST_CASE("characters have ids in the order of their code points")
{
    const CharVocabulary v("hello 가🙂");
    CHECK(v.size() == 7);
    CHECK(v.text() == " ehlo가🙂");
    CHECK(v.encode("hello 가🙂") == Ids{2, 1, 3, 3, 4, 0, 5, 6});
    CHECK(v.decode(v.encode("🙂 hole")) == "🙂 hole");
    CHECK(CharVocabulary(v.text()) == v);
    CHECK_FALSE(CharVocabulary("hello") == v);
    CHECK_THROWS_WITH_AS(v.decode(Ids{7}), "no id 7 in a vocabulary of 7", std::out_of_range);
    CHECK_THROWS_AS(v.decode(Ids{-1}), std::out_of_range);
}

TEST_CASE("a character that is not in the vocabulary is named with its position")
{
    const CharVocabulary v("abc");
    CHECK_THROWS_WITH_AS(v.encode("ab가"), "'가' at byte 2 is not in the vocabulary", TextError);
    CHECK_THROWS_WITH_AS(v.encode("a "), "U+0020 at byte 1 is not in the vocabulary", TextError);
    CHECK_THROWS_WITH_AS(v.encode("\n"), "U+000A at byte 0 is not in the vocabulary", TextError);
    CHECK_THROWS_WITH_AS(v.encode("a\xC3"), "not UTF-8 at byte 1 (0xc3)", TextError);
}

TEST_CASE("a text with one distinct character has a vocabulary of one")
{
    const CharVocabulary v("aaaa");
    CHECK(v.size() == 1);
    CHECK(v.encode("aaaa") == Ids{0, 0, 0, 0});
}

TEST_CASE("the nearest word is the one with the fewest edits")
{
    const Words words = {"--hidden", "--help", "--steps", "하늘", "바다"};
    CHECK(nearest("--hiden", words) == "--hidden");
    CHECK(nearest("--step", words) == "--steps");
    CHECK(nearest("--help", words) == "--help");
    CHECK(nearest("하눌", words) == "하늘");
    CHECK(nearest("xyzzy", words) == "");
    CHECK(nearest("", words) == "");
    CHECK(nearest("king", {}) == "");
    CHECK(nearest("kitten", Words{"sitting", "sitten"}) == "sitten");
    CHECK(nearest("hel\xFF", Words{"help"}) == "help");
}
