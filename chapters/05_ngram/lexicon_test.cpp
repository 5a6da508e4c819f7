#include "lexicon.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;

TEST_CASE("every line is a sentence between its marks, empty lines are none")
{
    const std::string text = "a b\n\n \nb\n";
    const Lexicon lexicon = read_lexicon(text, Unit::blanks);
    CHECK(lexicon.words.tokens() ==
          std::vector<std::string>{"<unk>", "<s>", "</s>", "a", "b"});
    CHECK(lexicon.predictable() == 4);
    CHECK(encode(lexicon, text, Unit::blanks) == Ids{1, 3, 4, 2, 1, 4, 2});
}

TEST_CASE("rare words and new words are <unk>, and <unk> in a text is itself")
{
    const Lexicon lexicon = read_lexicon("a a b <unk>", Unit::blanks, 2);
    CHECK(lexicon.words.size() == 4);
    CHECK(encode(lexicon, "b a c <unk>", Unit::blanks) ==
          Ids{1, 0, 3, 0, 0, 2});
}

TEST_CASE("without <unk> a new word is refused by its name")
{
    const Lexicon lexicon = read_lexicon("I am Sam", Unit::blanks, 1, false);
    CHECK(lexicon.predictable() == 4);
    CHECK_THROWS_WITH_AS(encode(lexicon, "I am Pam", Unit::blanks),
                         "'Pam' is not in the vocabulary; the nearest is 'am'",
                         std::out_of_range);
    CHECK_THROWS_AS(read_lexicon("a a b", Unit::blanks, 2, false),
                    std::invalid_argument);
}

TEST_CASE("words are in lower case and lose their marks, characters are all")
{
    const Lexicon words = read_lexicon("Don't go!", Unit::words);
    CHECK(words.words.contains("don't"));
    CHECK(words.words.contains("!"));
    const Lexicon characters = read_lexicon("나 a", Unit::characters);
    CHECK(characters.words.contains("나"));
    CHECK(characters.words.contains(" "));
    const Ids ids = encode(characters, "a 나", Unit::characters);
    CHECK(decode(characters, ids, Unit::characters) == "a 나\n");
}

TEST_CASE("ids become lines again")
{
    const Lexicon lexicon = read_lexicon("b a\na", Unit::blanks);
    const Ids ids = encode(lexicon, "a b\nb", Unit::blanks);
    CHECK(decode(lexicon, ids, Unit::blanks) == "a b\nb\n");
    CHECK(decode(lexicon, {3, 4}, Unit::blanks) == "b a");
}

TEST_CASE("a text may not contain the marks, and must contain a word")
{
    CHECK_THROWS_WITH_AS(read_lexicon("a b\nc </s> d", Unit::blanks),
                         "line 2: </s> marks the end of a sentence, it cannot "
                         "be a word",
                         TextError);
    CHECK_THROWS_WITH_AS(read_lexicon("\n \n", Unit::blanks),
                         "the text has no word", TextError);
}
