#include "cooccurrence.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

namespace {

// you say goodbye and i say hello .
const std::vector<Ids> say_hello_sentences{{0, 1, 2, 3, 4, 1, 5, 6}};

}  // namespace

TEST_CASE("the published counts of 'You say goodbye and I say hello.'")
{
    const Matrix expected{{0, 1, 0, 0, 0, 0, 0}, {1, 0, 1, 0, 1, 1, 0},
                          {0, 1, 0, 1, 0, 0, 0}, {0, 0, 1, 0, 1, 0, 0},
                          {0, 1, 0, 1, 0, 0, 0}, {0, 1, 0, 0, 0, 0, 1},
                          {0, 0, 0, 0, 0, 1, 0}};
    const Matrix counts = cooccurrence(say_hello_sentences, 7, 1);
    CHECK(counts == expected);
    CHECK(sum_all(counts) == 14);
}

TEST_CASE("its mutual information, from the counts by hand")
{
    const Matrix bits = ppmi(cooccurrence(say_hello_sentences, 7, 1));
    CHECK(bits(0, 1) == doctest::Approx(std::log2(1. * 14 / (1 * 4))));
    CHECK(bits(1, 2) == doctest::Approx(std::log2(1. * 14 / (4 * 2))));
    CHECK(bits(6, 5) == doctest::Approx(std::log2(1. * 14 / (1 * 2))));
    CHECK(bits(0, 2) == 0);
}

TEST_CASE("PPMI equals PyTorch's")
{
    const nlohmann::json r = test::read_reference("ppmi");
    const Matrix bits = ppmi(test::to_matrix(r["counts"]));
    CHECK(test::difference(bits, test::to_matrix(r["ppmi"])) < test::tolerance);
}

TEST_CASE("less than chance is no information, not negative information")
{
    const Matrix bits = ppmi(Matrix{{9, 1}, {1, 9}});
    CHECK(bits(0, 1) == 0);
    CHECK(bits(0, 0) > 0);
}

TEST_CASE("a window reaches two words and stays in its sentence")
{
    const Matrix counts = cooccurrence({{0, 1, 2, 3}, {4, 0}}, 5, 2);
    CHECK(counts(0, 2) == 1);
    CHECK(counts(2, 0) == 1);
    CHECK(counts(0, 3) == 0);
    CHECK(counts(3, 4) == 0);
    CHECK(counts(0, 4) == 1);
}

TEST_CASE("a window may be wider than the text; one word has no neighbour")
{
    CHECK(cooccurrence({{0, 1}}, 2, 100) == Matrix{{0, 1}, {1, 0}});
    CHECK(sum_all(cooccurrence({{0}, {}}, 2, 100)) == 0);
    CHECK(sum_all(ppmi(zeros<Matrix>(2, 2))) == 0);
}

TEST_CASE("bad ids, windows and shapes are refused by name")
{
    CHECK_THROWS_WITH_AS(cooccurrence({{0, 2}}, 2, 1),
                         "sentence: id 2 at 1, expected 0 to 1",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(cooccurrence({{0}}, 2, 0), "a window of 0 words",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(ppmi(zeros<Matrix>(2, 3)),
                         "counts has shape (2, 3), expected (2, 2)",
                         ShapeError);
}
