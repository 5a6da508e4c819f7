#include "bag_of_words.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_3;
using exercise::check;

TEST_CASE("a bag counts words")
{
    check(bag_of_words).with({0, 2, 2, -1}, 4).gives({1, 0, 2, 0});
}

TEST_CASE("'You say goodbye and I say hello.' says 'say' twice")
{
    check(bag_of_words).with({0, 1, 2, 3, 4, 1, 5, 6}, 7).gives({1, 2, 1, 1, 1, 1, 1});
}

TEST_CASE("two sentences about April have one bag")
{
    // april 0, cruelest 1, is 2, month 3, the 4
    check(bag_of_words).with({0, 2, 4, 1, 3}, 5).gives({1, 1, 1, 1, 1});
    check(bag_of_words).with({4, 1, 3, 2, 0}, 5).gives({1, 1, 1, 1, 1});
}

TEST_CASE("'dog bites man' and 'man bites dog' have one bag")
{
    check(bag_of_words).with({1, 0, 2}, 4).gives({1, 1, 1, 0});
    check(bag_of_words).with({2, 0, 1}, 4).gives({1, 1, 1, 0});
}

TEST_CASE("an empty text and a text of padding have an empty bag")
{
    check(bag_of_words).with({}, 3).gives({0, 0, 0});
    check(bag_of_words).with({-1, -1}, 3).gives({0, 0, 0});
}

TEST_CASE("an id beyond the vocabulary and an empty vocabulary are refused")
{
    check(bag_of_words).with({0, 5}, 5).throws<std::out_of_range>();
    check(bag_of_words).with({}, 0).throws<std::invalid_argument>();
}

TEST_CASE("aab, aba and baa: one of three sequences is lost")
{
    check(lost_bits).with({2, 1}).gives(std::log2(3.0));
}

TEST_CASE("five different words of April stood in one of 120 orders")
{
    check(lost_bits).with({1, 1, 1, 1, 1}).gives(std::log2(120.0));
}

TEST_CASE("equal words are not told apart: you say goodbye and i say hello .")
{
    check(lost_bits).with({1, 2, 1, 1, 1, 1, 1}).gives(std::log2(40320.0 / 2));
}

TEST_CASE("a text of one word again and again has no order to lose")
{
    check(lost_bits).with({4, 0}).gives(0);
    check(lost_bits).with({1}).gives(0);
    check(lost_bits).with({0, 0, 0}).gives(0);
}

TEST_CASE("2000 words: 2000! is no double")
{
    // 2000 words of two kinds: by Stirling's formula nearly 2000 bits, less log2(sqrt(1000 pi)).
    const Real pi = std::acos(Real(-1));
    const Real bits = 2000 - std::log2(std::sqrt(1000 * pi));
    check(lost_bits).with({1000, 1000}).gives(bits, 1e-6);
}

TEST_CASE("a negative count is refused")
{
    check(lost_bits).with({2, -1}).throws<std::invalid_argument>();
}
