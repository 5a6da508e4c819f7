#include "tf_idf.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("a word in every document says nothing, a rare one much")
{
    const Vector idf = inverse_document_frequency(Vector{37, 1}, 37);
    CHECK(idf(0) == 0);
    CHECK(idf(1) == doctest::Approx(std::log10(37.)));
}

TEST_CASE("a count grows by its logarithm and is weighed by rarity")
{
    const Matrix counts{{0, 9, 99}, {3, 0, 0}};
    const Matrix weighed = tf_idf(counts, Vector{Real(0.5), 2});
    CHECK(weighed(0, 0) == 0);
    CHECK(weighed(0, 1) == doctest::Approx(0.5));
    CHECK(weighed(0, 2) == doctest::Approx(1));
    CHECK(weighed(1, 0) == doctest::Approx(2 * std::log10(4.)));
}

TEST_CASE("impossible document frequencies and shapes are refused")
{
    CHECK_THROWS_WITH_AS(inverse_document_frequency(Vector{2, 5}, 4),
                         "word 1 in 5 documents of 4", ShapeError);
    CHECK_THROWS_WITH_AS(inverse_document_frequency(Vector{0}, 4),
                         "word 0 in 0 documents of 4", ShapeError);
    CHECK_THROWS_WITH_AS(tf_idf(zeros<Matrix>(2, 3), Vector{1, 2, 3}),
                         "idf has shape (3), expected (2)", ShapeError);
}
