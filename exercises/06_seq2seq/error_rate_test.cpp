#include "error_rate.hpp"

#include <stdexcept>
#include <string>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_06_7;
using exercise::check;

namespace {

// Letters as words.
Ids letters(const std::string& text)
{
    return {text.begin(), text.end()};
}

}  // namespace

TEST_CASE("one wrong, one missing, one too much")
{
    check(edits).with({1, 9, 3}, {1, 2, 3}).gives({.replaced = 1, .inserted = 0, .deleted = 0});
    check(edits).with({1, 3}, {1, 2, 3}).gives({.replaced = 0, .inserted = 1, .deleted = 0});
    check(edits).with({1, 2, 2, 3}, {1, 2, 3}).gives({.replaced = 0, .inserted = 0, .deleted = 1});
}

TEST_CASE("what is right needs no edit, and nothing becomes something by insertions")
{
    check(edits).with({4, 5, 6}, {4, 5, 6}).gives({0, 0, 0});
    check(edits).with({}, {}).gives({0, 0, 0});
    check(edits).with({}, {1, 2, 3}).gives({0, 3, 0});
    check(edits).with({1, 2}, {}).gives({0, 0, 2});
}

TEST_CASE("the classic: kitten becomes sitting by 3 edits")
{
    check(edits).with(letters("kitten"), letters("sitting")).gives({2, 1, 0});
}

TEST_CASE("a missing first word is one edit, not a row of replacements")
{
    check(edits).with({2, 3, 4, 5, 6}, {1, 2, 3, 4, 5, 6}).gives({0, 1, 0});
    check(edits).with({9, 1, 2, 3, 4}, {1, 2, 3, 4, 5}).gives({0, 1, 1});
}

TEST_CASE("of equally few edits, most replacements")
{
    check(edits).with({1, 2}, {2, 1}).gives({2, 0, 0});
    check(edits).with(letters("ab"), letters("bc")).gives({2, 0, 0});
    check(edits).with(letters("abc"), letters("bcx")).gives({0, 1, 1});
    check(edits).with(letters("intention"), letters("execution")).gives({5, 0, 0});
}

TEST_CASE("three sentences in two groups: 1 edit of 3 words, 3 edits of 3")
{
    const Vector rates = {1.0 / 3, 1.0};
    check(error_by_length).with({{5}, {5, 7}, {}}, {{5}, {5, 6}, {1, 2, 3}}, 2).gives(rates);
}

TEST_CASE("every word counts the same: one of ten, one of two")
{
    const Ids ten = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, nine = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    const Vector rate = {2.0 / 12};
    check(error_by_length).with({nine, {1, 1}}, {ten, {1, 2}}, 10).gives(rate);
}

TEST_CASE("the length is that of the right side, and a length that nobody has is 0")
{
    const Vector rates = {3.0, 0.0, 0.0, 0.25};
    check(error_by_length).with({{1, 2, 3, 4}, {1, 2, 3}}, {{1}, {1, 2, 3, 4}}, 1).gives(rates);
}

TEST_CASE("no sentences, unequal numbers, an empty right side and no width are refused")
{
    using std::invalid_argument;
    check(error_by_length).with({}, {}, 2).throws<invalid_argument>();
    check(error_by_length).with({{1}}, {{1}, {2}}, 2).throws<invalid_argument>();
    check(error_by_length).with({{1}, {2}}, {{1}, {}}, 2).throws<invalid_argument>();
    check(error_by_length).with({{1}}, {{1}}, 0).throws<invalid_argument>();
    check(error_by_length).with({{1}}, {{1}}, -1).throws<invalid_argument>();
}
