#include "cosine.hpp"

#include <cmath>
#include <stdexcept>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_01_5;
using exercise::check;

namespace {

// Jurafsky and Martin, chapter 6: how often a word stands near "pie", "data" and "computer".
const Vector cherry = {442, 8, 2};
const Vector digital = {5, 1683, 1670};
const Vector information = {5, 3982, 3325};

// A plane of words (deeplearningworkbook.com): man, woman, king, queen.
const Matrix people = {{0.72, 0.22}, {0.38, 0.32}, {0.72, 0.78}, {0.38, 0.88}};
const Vector king_minus_man_plus_woman = {0.72 - 0.72 + 0.38, 0.78 - 0.22 + 0.32};

}  // namespace

TEST_CASE("3-4-5")
{
    check(cosine).with({3, 4}, {4, 3}).gives(0.96);
}

TEST_CASE("same direction 1, right angle 0, opposite direction -1, whatever the lengths")
{
    check(cosine).with({1, 2, 3}, {10, 20, 30}).gives(1);
    check(cosine).with({2, 0}, {0, 7}).gives(0);
    check(cosine).with({1, -1}, {-5, 5}).gives(-1);
}

TEST_CASE("any two different one-hot vectors are at a right angle: no likeness at all")
{
    check(cosine).with({0, 0, 1, 0}, {1, 0, 0, 0}).gives(0);
    check(cosine).with({0, 0, 1, 0}, {0, 0, 1, 0}).gives(1);
}

TEST_CASE("'you' and 'i' are both next to 'say'")
{
    // rows of the co-occurrence table of "You say goodbye and I say hello."
    check(cosine).with({0, 1, 0, 0, 0, 0, 0}, {0, 1, 0, 1, 0, 0, 0}).gives(1 / std::sqrt(2.0));
}

TEST_CASE("information is like digital, and not like cherry")
{
    const Real length = std::sqrt(5.0 * 5 + 3982.0 * 3982 + 3325.0 * 3325);
    // 0.017754: the book prints .017, which is cut off, not rounded.
    check(cosine)
        .with(cherry, information)
        .gives((442.0 * 5 + 8.0 * 3982 + 2.0 * 3325) /
               (std::sqrt(442.0 * 442 + 8.0 * 8 + 2.0 * 2) * length));
    check(cosine).with(cherry, information).gives(0.017754, 5e-7);
    check(cosine).with(digital, information).gives(0.996321, 5e-7);
}

TEST_CASE("a vector of zeros is like nothing")
{
    check(cosine).with({0, 0}, {1, 2}).gives(0);
    check(cosine).with({1, 2}, {0, 0}).gives(0);
    check(cosine).with({0, 0}, {0, 0}).gives(0);
}

TEST_CASE("vectors of different length are refused")
{
    check(cosine).with({1, 2}, {1, 2, 3}).throws<std::invalid_argument>();
}

TEST_CASE("the nearest row, and the nearest but one")
{
    const Matrix vectors = {{1, 0}, {0, 1}, {1, 1}};
    check(most_similar).with(vectors, {9, 1}, {}).gives(0);
    check(most_similar).with(vectors, {9, 1}, {0}).gives(2);
    check(most_similar).with(vectors, {9, 1}, {0, 2}).gives(1);
    check(most_similar).with(vectors, {9, 1}, {0, 1, 2}).gives(-1);
}

TEST_CASE("a long vector is not nearer")
{
    check(most_similar).with({{100, 100}, {0.5, 0.1}}, {5, 1}, {}).gives(1);
}

TEST_CASE("of equals the first, and a negative cosine may be the best there is")
{
    check(most_similar).with({{0, 2}, {2, 2}, {1, 1}}, {1, 1}, {}).gives(1);
    check(most_similar).with({{-1, 0}, {-1, 1}}, {1, 0}, {}).gives(1);
}

TEST_CASE("king - man + woman is queen")
{
    check(most_similar).with(people, king_minus_man_plus_woman, {2, 0, 1}).gives(3);
    check(most_similar).with(people, king_minus_man_plus_woman, {}).gives(3);
    // The runner-up is king itself (cosine 0.943490): hence the list of excluded words.
    check(most_similar).with(people, king_minus_man_plus_woman, {3}).gives(2);
    check(cosine).with({0.72, 0.78}, king_minus_man_plus_woman).gives(0.943490, 5e-7);
}

TEST_CASE("a query of another length is refused")
{
    check(most_similar).with(people, {1, 2, 3}, {}).throws<std::invalid_argument>();
}
