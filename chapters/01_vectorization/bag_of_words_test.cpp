#include "bag_of_words.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("a bag counts every word")
{
    CHECK(bag_of_words({2, 0, 2, 3}, 5) == Vector{1, 0, 2, 1, 0});
}

TEST_CASE("a bag is the sum of its one-hot rows")
{
    const Ids ids{1, 1, 3};
    CHECK(bag_of_words(ids, 4) == sum_rows(one_hot(ids, 4)));
}

TEST_CASE("another order of the words gives the same bag")
{
    CHECK(bag_of_words({0, 1, 2, 3, 4}, 5) == bag_of_words({2, 3, 4, 1, 0}, 5));
}

TEST_CASE("no words give an empty bag")
{
    CHECK(bag_of_words({}, 3) == Vector{0, 0, 0});
}

TEST_CASE("an id outside the vocabulary is refused with its place")
{
    CHECK_THROWS_WITH_AS(bag_of_words({0, 3}, 3),
                         "sentence: id 3 at 1, expected 0 to 2",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(bag_of_words({-1}, 3),
                         "sentence: id -1 at 0, expected 0 to 2",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(bag_of_words({}, 0), "sentence: no words",
                         std::out_of_range);
}
