#include "witten_bell.hpp"

#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_6;
using exercise::answer;
using exercise::check;

namespace {

// "I am Sam", "Sam I am", "I do not like green eggs and ham": <s> -1, I 0, am 1, Sam 2, </s> 3,
// do 4, not 5, like 6, green 7, eggs 8, and 9, ham 10.
const std::vector<Ids> sam = {{-1, 0, 1, 2, 3}, {-1, 2, 0, 1, 3}, {-1, 0, 4, 5, 6, 7, 8, 9, 10, 3}};

// No history: 17 tokens of 11 types, and each of 11 words gets 11 * 1/11 more.
Vector sam_unigram()
{
    const Vector counts_and_one = {4, 3, 3, 4, 2, 2, 2, 2, 2, 2, 2};
    return counts_and_one / 28;
}

}  // namespace

TEST_CASE("three tokens of two words: two novelties of five events")
{
    check(share_of_new).with({2, 0, 1, 0}).gives(2.0 / 5);
    check(share_of_new).with({3, 2}).gives(2.0 / 7);
}

TEST_CASE("'San' is followed by one word, 'the' by many")
{
    check(share_of_new).with({99, 0, 0}).gives(1.0 / 100);
    check(share_of_new).with({1, 1, 1, 1, 1}).gives(1.0 / 2);
}

TEST_CASE("of a history that was never seen everything is new")
{
    check(share_of_new).with({0, 0, 0}).gives(1);
    check(share_of_new).with({2, -1}).throws<std::invalid_argument>();
}

TEST_CASE("two sentences of two words")
{
    const std::vector<Ids> text = {{-1, 0, 1}, {-1, 0, 0}};
    check(witten_bell).with(text, {}, 2).gives({4.0 / 6, 2.0 / 6});
    check(witten_bell).with(text, {0}, 2).gives({7.0 / 12, 5.0 / 12});
}

TEST_CASE("I am Sam without history: the counts of 17 tokens, and one more for each word")
{
    check(witten_bell).with(sam, {}, 11).gives(sam_unigram());
}

TEST_CASE("after 'I' came 'am' twice and 'do' once: two fifths are left for the others")
{
    Vector p = 2 * sam_unigram() / 5;
    p(1) += 2.0 / 5;
    p(4) += 1.0 / 5;
    check(witten_bell).with(sam, {0}, 11).gives(p);
}

TEST_CASE("a longer history asks its last word next: '<s> I', and then 'I'")
{
    Vector p = 2 * sam_unigram() / 5;
    p(1) += 2.0 / 5;
    p(4) += 1.0 / 5;
    p *= 2.0 / 4;  // after '<s> I' came two tokens of two types
    p(1) += 1.0 / 4;
    p(4) += 1.0 / 4;
    check(witten_bell).with(sam, {-1, 0}, 11).gives(p);
}

TEST_CASE("a history that was never seen is as good as the part of it that was")
{
    const Vector after_i = answer(witten_bell).with(sam, {0}, 11);
    REQUIRE(after_i.size() == 11);
    CHECK(after_i(1) == doctest::Approx(2.0 / 5 + 2.0 / 5 * 3 / 28));
    check(witten_bell).with(sam, {10, 0}, 11).gives(after_i);       // 'ham I'
    check(witten_bell).with(sam, {0, 3}, 11).gives(sam_unigram());  // nothing comes after </s>
}

TEST_CASE("no text at all: every word is alike")
{
    check(witten_bell).with({}, {}, 4).gives({0.25, 0.25, 0.25, 0.25});
    check(witten_bell).with({{}, {-1}}, {-1, 3}, 4).gives({0.25, 0.25, 0.25, 0.25});
}

TEST_CASE("no vocabulary and unknown ids are refused")
{
    check(witten_bell).with({}, {}, 0).throws<std::invalid_argument>();
    check(witten_bell).with(sam, {}, 10).throws<std::out_of_range>();
    check(witten_bell).with(sam, {11}, 11).throws<std::out_of_range>();
    check(witten_bell).with({{-2, 0}}, {}, 11).throws<std::out_of_range>();
}
