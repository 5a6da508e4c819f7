#include "divided.hpp"

#include <doctest/doctest.h>

#include "contest_texts.hpp"
#include "scratch_folder.hpp"
#include "text.hpp"

using namespace unrolled;
using namespace unrolled::compare;

namespace {

// 2000 characters, two bytes each, and a few that stand only at the end.
std::string text_with_new_end()
{
    std::string text;
    for (int i = 0; i < 998; ++i) text += "\u00e4\u00f6";
    return text + "xyx\u00e4";
}

}  // namespace

TEST_CASE("the last tenth is held out, and what is new in it is counted")
{
    const std::string text = text_with_new_end();
    const Divided divided = divide(text);
    CHECK(divided.size == 2000);
    CHECK(divided.learned.size() == 1800);
    CHECK(divided.held_out.size() == 200);
    CHECK(divided.vocabulary.size() == 4);
    CHECK(divided.unseen == 3);  // x, y, x
    CHECK(text_of(divided, divided.learned) + text_of(divided, divided.held_out) == text);
}

TEST_CASE("of a long tenth the beginning is asked, and nobody learns the rest")
{
    const std::size_t tenth = most_asked + 10;
    const Divided divided =
        divide(std::string(9 * tenth, 'a') + std::string(most_asked, 'b') + std::string(10, 'c'));
    CHECK(divided.size == 10 * tenth);
    CHECK(divided.learned == Ids(9 * tenth, 0));
    CHECK(divided.held_out == Ids(most_asked, 1));
}

TEST_CASE("the questions begin with the last character that was learned")
{
    const Divided divided = divide(text_with_new_end());
    const Ids questions = questions_of(divided);
    REQUIRE(questions.size() == 201);
    CHECK(questions.front() == divided.learned.back());
    CHECK(questions.back() == divided.held_out.back());
    CHECK(first_questions(divided) == questions);
    CHECK(first_questions(divide(std::string(200'000, 'a'))).size() == 5001);
}

TEST_CASE("a text that is too short is refused with what it needs")
{
    CHECK_THROWS_WITH_AS(divide(std::string(1999, 'a')),
                         "the text is too short: it has 1999 characters, a comparison needs 2000",
                         TextError);
    CHECK_NOTHROW(divide(std::string(2000, 'a')));
    const ScratchFolder folder;
    const std::string file = folder.write("short.txt", "only this").string();
    CHECK_THROWS_WITH_AS(own_text(file), (file + ": " + too_short(9)).c_str(), TextError);
}

TEST_CASE("a verse is read without its reference")
{
    CHECK(without_references("Ge1:1 In the beginning\nGe1:2 And\n\nnone\nRe22:21 Amen.") ==
          "In the beginning\nAnd\nAmen.\n");
}
