#include "kjv.hpp"

#include "sam.hpp"

using namespace unrolled;
using namespace unrolled::ngram;

TEST_CASE("tokens of a verse: words, and every mark by itself")
{
    CHECK(verse_tokens("And God said, Let there be light: and it was.") ==
          "and god said , let there be light : and it was .");
    CHECK(verse_tokens("Pharaoh's (1st)  wife?!") ==
          "pharaoh's ( 1 st ) wife ? !");
    CHECK(verse_tokens("  ").empty());
}

TEST_CASE("the first test verse is the first of all")
{
    CHECK(
        is_test_line("Ge1:1 In the beginning God created the heaven and the "
                     "earth."));
    const Verses verses = split_verses(
        "Ge1:1 In the beginning God created the heaven and the earth.\n"
        "Ge1:3 And God said, Let there be light: and there was light.\n"
        "nothing\n");
    CHECK(verses.test ==
          "in the beginning god created the heaven and the earth .\n");
    CHECK(verses.train ==
          "and god said , let there be light : and there was light .\n");
}

TEST_CASE("the split of the whole book, where it is installed")
{
    if (!std::filesystem::exists("/usr/lib/bible.data")) {
        MESSAGE("not checked: bible-kjv is not installed");
        return;
    }
    const Verses verses = read_kjv();
    const Lexicon lexicon = read_lexicon(verses.train, Unit::blanks, 2);
    CHECK(lexicon.predictable() == 8415);
    const Ids train = encode(lexicon, verses.train, Unit::blanks);
    const Ids test = encode(lexicon, verses.test, Unit::blanks);
    CHECK(train.size() == 822'100 + 2 * 27'995);
    CHECK(test.size() == 91'377 + 2 * 3'107);
    CHECK(std::count(test.begin(), test.end(), 0) == 833);
}
