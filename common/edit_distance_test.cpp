#include "edit_distance.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <stdexcept>

using namespace unrolled;
using doctest::Approx;

namespace {

std::size_t letters_apart(const std::string& a, const std::string& b)
{
    return edit_distance(tokens_of(a, Unit::characters), tokens_of(b, Unit::characters));
}

Tokens field_list(const std::string& text)
{
    return tokens_of(text, Unit::fields);
}

}  // namespace

TEST_CASE("the edit distance counts insertions, deletions and replacements")
{
    CHECK(letters_apart("kitten", "sitting") == 3);
    CHECK(letters_apart("", "abc") == 3);
    CHECK(letters_apart("abc", "") == 3);
    CHECK(letters_apart("abc", "abc") == 0);
    CHECK(letters_apart("ab", "ba") == 2);
    CHECK(letters_apart("flaw", "lawn") == 2);
}

TEST_CASE("an answer is right if any accepted target is")
{
    const auto questions = questions_of(
        {{{"x"}, field_list("A B C")}, {{"y"}, field_list("D")}, {{"x"}, field_list("A B")}});
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].targets.size() == 2);
    ErrorRates rates;
    judge(rates, questions[0], field_list("A B"));
    CHECK(rates.wrong == 0);
    judge(rates, questions[0], field_list("A B C D E"));  // two from the nearer, of 3 tokens
    judge(rates, questions[1], {});
    CHECK(rates.questions == 3);
    CHECK(rates.wrong_rate() == Approx(2.0 / 3));
    CHECK(rates.edits == 3);
    CHECK(rates.token_rate() == Approx(3.0 / (2 + 3 + 1)));
}

TEST_CASE("rates of nothing are refused")
{
    CHECK_THROWS_AS(ErrorRates{}.wrong_rate(), std::invalid_argument);
    CHECK_THROWS_AS(ErrorRates{}.token_rate(), std::invalid_argument);
    ErrorRates rates;
    CHECK_THROWS_AS(judge(rates, {{"x"}, {}}, {}), std::invalid_argument);
}

TEST_CASE("BLEU: capped precisions of one to four tokens, and a penalty for brevity")
{
    const std::vector<Question> one = {{{"x"}, {field_list("the cat is on the mat")}}};
    const auto score = [&](const std::string& text) {
        return bleu(one, std::vector<Tokens>{field_list(text)});
    };
    CHECK(score("the cat is on the mat") == Approx(100));
    CHECK(score("the the the the the the") == 0);  // no two agree
    // 6 of 7, 4 of 6, 3 of 5, 2 of 4, nothing missing.
    CHECK(score("the cat is on a the mat") ==
          Approx(100 * std::pow(6.0 / 7 * 4 / 6 * 2 / 5 * 1 / 4, 0.25)));
    // All that is said is right, but it is two tokens short.
    CHECK(score("the cat is on") == Approx(100 * std::exp(1 - 6.0 / 4)));
}

TEST_CASE("BLEU takes the runs of all targets and the length of the nearest")
{
    const std::vector<Question> one = {
        {{"x"}, {field_list("a b c d e f g"), field_list("a b c d z")}}};
    CHECK(bleu(one, std::vector<Tokens>{field_list("a b c d z")}) == Approx(100));
    CHECK(bleu(one, std::vector<Tokens>{field_list("a b c d")}) ==
          Approx(100 * std::exp(1 - 5.0 / 4)));
    CHECK_THROWS_AS(bleu(one, {}), std::invalid_argument);
    CHECK_THROWS_AS(bleu({}, {}), std::invalid_argument);
}
