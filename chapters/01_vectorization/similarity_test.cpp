#include "similarity.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("cosine by hand")
{
    CHECK(cosine(Vector{1, 0}, Vector{0, 2}) == 0);
    CHECK(cosine(Vector{1, 2}, Vector{2, 4}) == doctest::Approx(1));
    CHECK(cosine(Vector{3, 4}, Vector{4, 3}) == doctest::Approx(24. / 25));
    CHECK(cosine(Vector{1, 1}, Vector{-1, 0}) ==
          doctest::Approx(-std::sqrt(0.5)));
}

TEST_CASE("cosines equal PyTorch's")
{
    const nlohmann::json r = test::read_reference("similarity");
    const Vector c = cosines(test::to_matrix(r["E"]), test::to_vector(r["v"]));
    CHECK(test::difference(c, test::to_vector(r["cosines"])) < test::tolerance);
}

TEST_CASE("a vector of zeros is like nothing")
{
    CHECK(cosine(Vector{0, 0}, Vector{1, 2}) == 0);
    CHECK(unit_rows(Matrix{{0, 0}, {3, 4}}) ==
          Matrix{{0, 0}, {Real(0.6), Real(0.8)}});
}

TEST_CASE("neighbours come best first, without those that are excluded")
{
    const Matrix E{{1, 0}, {1, 1}, {0, 1}, {2, 1}};
    const std::vector<Neighbour> found = neighbours(E, Vector{1, 0}, 2, {0});
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == 3);
    CHECK(found[0].cosine == doctest::Approx(2 / std::sqrt(5.)));
    CHECK(found[1].id == 1);
}

TEST_CASE("there are never more neighbours than words")
{
    CHECK(neighbours(Matrix{{1, 0}}, Vector{1, 0}, 5).size() == 1);
    CHECK(neighbours(Matrix{{1, 0}}, Vector{1, 0}, 5, {0}).empty());
}

TEST_CASE("equally near words keep the order of their ids")
{
    const Matrix E{{1, 0}, {2, 0}, {3, 0}};
    const std::vector<Neighbour> found = neighbours(E, Vector{1, 0}, 3);
    for (Id id = 0; id < 3; ++id) CHECK(found.at(std::size_t(id)).id == id);
}

TEST_CASE("vectors of another width are refused by name")
{
    CHECK_THROWS_WITH_AS(cosine(Vector{1, 2}, Vector{1}),
                         "b has shape (1), expected (2)", ShapeError);
    CHECK_THROWS_WITH_AS(cosines(zeros<Matrix>(4, 3), Vector{1}),
                         "v has shape (1), expected (3)", ShapeError);
    CHECK_THROWS_WITH_AS(neighbours(zeros<Matrix>(4, 3), Vector{1}, 1),
                         "v has shape (1), expected (3)", ShapeError);
}
