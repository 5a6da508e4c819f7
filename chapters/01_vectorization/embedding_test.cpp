#include "embedding.hpp"

#include <doctest/doctest.h>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("looking up a row is the product with a one-hot row")
{
    const Matrix E{{1, 2}, {3, 4}, {5, 6}};
    const Ids ids{2, 0, 2, 1};
    CHECK(lookup(E, ids) == matmul(one_hot(ids, 3), E));
    CHECK(row(lookup(E, ids), 0) == Vector{5, 6});
}

TEST_CASE("no words have no rows")
{
    CHECK(lookup(zeros<Matrix>(3, 2), {}).shape(0) == 0);
}

TEST_CASE("one-hot rows cost the vocabulary for every word")
{
    const TextSize one_word{.words = 1, .sentences = 1, .vocabulary = 30000};
    CHECK(memory_of(one_word, 620, 4).one_hot == 120e3);
    CHECK(memory_of(one_word, 620, 4).ids == 4);
    CHECK(memory_of(one_word, 620, 4).table == 74.4e6);
    const TextSize text{.words = 10, .sentences = 2, .vocabulary = 30000};
    CHECK(memory_of(text, 620, 4).one_hot == 1.2e6);
    CHECK(memory_of(text, 620, 4).bags == 240e3);
    CHECK(memory_of(text, 620, 4).ids == 40);
    CHECK(memory_of(text, 620, 8).table == 148.8e6);
}

TEST_CASE("a word that the table does not have is refused")
{
    CHECK_THROWS_WITH_AS(lookup(zeros<Matrix>(3, 2), {0, 1, 3}),
                         "ids: id 3 at 2, expected 0 to 2", std::out_of_range);
}
