#include "subword.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_10;
using exercise::check;

TEST_CASE("'where' in pieces of three, as in the paper")
{
    check(ngrams).with("where", 3, 3).gives({"<wh", "whe", "her", "ere", "re>", "<where>"});
}

TEST_CASE("'her' is not a piece of 'where': the word itself is <her>")
{
    check(ngrams).with("her", 3, 3).gives({"<he", "her", "er>", "<her>"});
}

TEST_CASE("the short pieces come first, then the longer ones")
{
    check(ngrams)
        .with("say", 2, 4)
        .gives({"<s", "sa", "ay", "y>", "<sa", "say", "ay>", "<say", "say>", "<say>"});
}

TEST_CASE("the whole word is not listed twice when it is one of the pieces")
{
    check(ngrams).with("as", 3, 6).gives({"<as", "as>", "<as>"});
    check(ngrams).with("as", 4, 4).gives({"<as>"});
}

TEST_CASE("a word that is shorter than every piece has itself")
{
    check(ngrams).with("a", 4, 6).gives({"<a>"});
}

TEST_CASE("a piece that occurs twice is listed twice")
{
    check(ngrams).with("aaa", 2, 2).gives({"<a", "aa", "aa", "a>", "<aaa>"});
}

TEST_CASE("pieces of one character: the brackets are characters too")
{
    check(ngrams).with("is", 1, 1).gives({"<", "i", "s", ">", "<is>"});
}

TEST_CASE("Korean is cut between characters, not inside them")
{
    check(ngrams).with("학생", 2, 2).gives({"<학", "학생", "생>", "<학생>"});
    check(ngrams)
        .with("잔인한", 3, 4)
        .gives({"<잔인", "잔인한", "인한>", "<잔인한", "잔인한>", "<잔인한>"});
}

TEST_CASE("an empty word and impossible lengths are refused")
{
    check(ngrams).with("", 3, 6).throws<std::invalid_argument>();
    check(ngrams).with("where", 0, 3).throws<std::invalid_argument>();
    check(ngrams).with("where", 4, 3).throws<std::invalid_argument>();
}

TEST_CASE("a word is the mean of its known pieces")
{
    check(word_vector).with("where", 3, 3, {"<wh", "re>"}, {{2, 0}, {0, 4}}).gives({1, 2});
}

TEST_CASE("a piece that the word has twice counts twice")
{
    check(word_vector).with("aaa", 2, 2, {"aa", "a>"}, {{3, 0}, {0, 6}}).gives({2, 2});
}

TEST_CASE("'walking' was never seen, but 'walked' and 'talking' were")
{
    // pieces of length 3 that "walking" shares with either: <wa wal alk lki kin ing ng>
    const std::vector<std::string> pieces = {"<wa", "wal", "lke", "ked", "kin", "ing", "<ta"};
    const Matrix vectors = {{1, 0, 0}, {3, 0, 0}, {9, 9, 9}, {9, 9, 9},
                            {0, 0, 2}, {0, 4, 2}, {9, 9, 9}};
    check(word_vector).with("walking", 3, 3, pieces, vectors).gives({1, 1, 1});
}

TEST_CASE("학생은 and 학생이 share 학생")
{
    const std::vector<std::string> pieces = {"<학", "학생", "은>"};
    const Matrix vectors = {{3, 0}, {0, 3}, {3, 3}};
    check(word_vector).with("학생은", 2, 2, pieces, vectors).gives({2, 2});
    check(word_vector).with("학생이", 2, 2, pieces, vectors).gives({1.5, 1.5});
}

TEST_CASE("a word of which nothing is known has a vector of zeros")
{
    check(word_vector).with("xyz", 3, 6, {"<wh", "re>"}, {{2, 0}, {0, 4}}).gives({0, 0});
    check(word_vector).with("xyz", 3, 6, {}, zeros<Matrix>(0, 2)).gives({0, 0});
}

TEST_CASE("a table of another length, an empty word and impossible lengths are refused")
{
    const Matrix one_row = {{2, 0}};
    check(word_vector).with("where", 3, 3, {"<wh", "re>"}, one_row).throws<std::invalid_argument>();
    check(word_vector).with("", 3, 3, {"<wh"}, one_row).throws<std::invalid_argument>();
    check(word_vector).with("where", 3, 2, {"<wh"}, one_row).throws<std::invalid_argument>();
}
