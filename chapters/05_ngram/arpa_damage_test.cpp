#include <fmt/format.h>

#include "all_models.hpp"
#include "arpa.hpp"

using namespace unrolled;
using namespace unrolled::ngram;
using namespace unrolled::ngram::test;

namespace {

constexpr const char* good =
    "\\data\\\n"        // 1
    "ngram 1=4\n"       // 2
    "ngram 2=2\n"       // 3
    "\n"                // 4
    "\\1-grams:\n"      // 5
    "-99\t<s>\t-0.5\n"  // 6
    "-0.5\t</s>\n"      // 7
    "-0.4\ta\t-0.1\n"   // 8
    "-0.6\tb\n"         // 9
    "\n"                // 10
    "\\2-grams:\n"      // 11
    "-0.3\t<s> a\n"     // 12
    "-0.2\ta b\n"       // 13
    "\n"                // 14
    "\\end\\\n";        // 15

// What is said of the good file with one piece of it replaced.
std::string complaint(const std::string& piece, const std::string& by)
{
    std::string text = good;
    text.replace(text.find(piece), piece.size(), by);
    return error_of<TextError>([&] { parse_arpa(text); });
}

}  // namespace

TEST_CASE("a damaged number is named with its line")
{
    CHECK(complaint("-0.4\ta", "-0.4x\ta") ==
          "line 8: '-0.4x' is not a number");
    for (const std::string number : {"nan", "-inf", "400"}) {
        CHECK(complaint("a\t-0.1", "a\t" + number) ==
              "line 8: " + number + " is not finite, or its power of 10");
    }
    CHECK(complaint("-0.4\ta", "0.4\ta") == "line 8: a probability above 1");
    CHECK(complaint("ngram 2=2", "ngram 2=many") ==
          "line 3: 'many' is not a number");
    CHECK(complaint("ngram 2=2", "ngram 2=-2") ==
          "line 3: '-2' is not a count");
    CHECK(complaint("a\t-0.1", "a\t-0.1x") ==
          "line 8: '-0.1x' is not a number");
}

TEST_CASE("counts that do not agree are named")
{
    CHECK(complaint("ngram 1=4", "ngram 1=5") ==
          "line 11: 4 1-grams stand above, \\data\\ says 5");
    CHECK(complaint("-0.2\ta b\n", "") ==
          "line 14: 1 2-grams stand above, \\data\\ says 2");
    CHECK(complaint("ngram 2=2", "ngram 3=2") ==
          "line 3: 'ngram 3=2' where ngram 2= should be");
}

TEST_CASE("a file that is cut off")
{
    CHECK(complaint("\\end\\\n", "") ==
          "line 15: the file ends where \\end\\ should be");
    const std::string text = good;
    for (std::size_t n = 0; n + 2 < text.size(); ++n) {
        CHECK_THROWS_AS(parse_arpa(text.substr(0, n)), TextError);
    }
}

TEST_CASE("words and n-grams that do not fit together")
{
    CHECK(complaint("a b", "a c") == "line 13: 'c' is not among the 1-grams");
    CHECK(complaint("a b", "<s> a") ==
          "line 13: the n-gram stands there twice");
    CHECK(complaint("-0.6\tb", "-0.6\ta") ==
          "line 9: a word stands above it twice");
    CHECK(complaint("</s>", "c") ==
          "line 9: <s> and </s> should be among the 1-grams");
    CHECK(complaint("a b", "a <s>") == "line 13: <s> stands inside the n-gram");
    CHECK(complaint("\\2-grams:", "\\1-grams:") ==
          "line 11: '\\1-grams:' where \\2-grams: should be");
    CHECK(complaint("\\1-grams:\n", "") ==
          "line 5: '-99\t<s>\t-0.5' where \\1-grams: should be");
    CHECK(complaint("\\2-grams:\n", "") == "line 11: 'a' is not a number");
    CHECK(complaint("a b", "a b b b").starts_with("line 13: 5 fields"));
    CHECK(complaint("\ta b", "").starts_with("line 13: 1 fields"));
    CHECK(complaint("\\2-grams:", "\\3-grams:") ==
          "line 11: '\\3-grams:' where \\2-grams: should be");
}

TEST_CASE("an n-gram without its beginning or its ending")
{
    const std::string begin =
        "\\data\\\nngram 1=4\nngram 2=1\nngram 3=1\n\\1-grams:\n-99 <s>\n"
        "-1 </s>\n-1 a\n-1 b\n\\2-grams:\n-1 a b\n\\3-grams:\n";
    CHECK(error_of<TextError>([&] {
              parse_arpa(begin + "-1 b a b\n\\end\\\n");
          }) == "line 13: the n-gram without its last word is missing");
    CHECK(error_of<TextError>([&] {
              parse_arpa(begin + "-1 a b a\n\\end\\\n");
          }) == "line 13: the n-gram without its first word is missing");
}

TEST_CASE("orders that nobody has")
{
    CHECK(error_of<TextError>([] { parse_arpa("\\data\\\n\n\\1-grams:\n"); }) ==
          "line 3: order 0: it must be 1 to 20");
    std::string text = "\\data\\\n";
    for (int n = 1; n <= 50; ++n) text += fmt::format("ngram {}=1\n", n);
    CHECK(error_of<TextError>([&] { parse_arpa(text + "\\1-grams:\n"); }) ==
          "line 52: order 50: it must be 1 to 20");
}
