#include "pca.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "reference.hpp"

using namespace unrolled;
using namespace unrolled::vectorize;

TEST_CASE("points on a line have one direction, and all their variance in it")
{
    const Matrix points{{1, 2}, {2, 4}, {3, 6}};
    const Pca pca = principal_components(points, 2);
    CHECK(pca.mean == Vector{2, 4});
    CHECK(pca.directions(0, 0) == doctest::Approx(1 / std::sqrt(5.)));
    CHECK(pca.directions(0, 1) == doctest::Approx(2 / std::sqrt(5.)));
    CHECK(pca.variances(0) == doctest::Approx(10. / 3));
    CHECK(pca.variances(1) == doctest::Approx(0));
    CHECK(pca.total == doctest::Approx(10. / 3));
    CHECK(project(pca, points)(2, 0) == doctest::Approx(std::sqrt(5.)));
}

TEST_CASE("directions, variances and points equal PyTorch's")
{
    const nlohmann::json r = test::read_reference("pca");
    const Matrix points = test::to_matrix(r["X"]);
    const Pca pca = principal_components(points, 2);
    CHECK(test::difference(pca.directions, test::to_matrix(r["directions"])) <
          test::tolerance);
    CHECK(test::difference(pca.variances, test::to_vector(r["variances"])) <
          test::tolerance);
    CHECK(test::difference(project(pca, points), test::to_matrix(r["points"])) <
          test::tolerance);
    CHECK(pca.total == doctest::Approx(r["total"].get<double>()));
}

TEST_CASE("directions have length 1 and stand at right angles")
{
    const Matrix points{{1, 0, 2}, {0, 3, 1}, {2, 2, 0}, {1, 1, 5}};
    const Matrix v = principal_components(points, 3).directions;
    const Matrix products = matmul(v, transpose(v));
    CHECK(test::difference(products, one_hot({0, 1, 2}, 3)) < 1e-5);
}

TEST_CASE("equal points have no variance and still a map")
{
    const Matrix points{{1, 2}, {1, 2}};
    const Pca pca = principal_components(points, 2);
    CHECK(pca.variances == Vector{0, 0});
    CHECK(project(pca, points) == zeros<Matrix>(2, 2));
}

TEST_CASE("a single point is the middle of its own map")
{
    const Matrix points{{3, 4}};
    CHECK(project(principal_components(points, 1), points) ==
          zeros<Matrix>(1, 1));
}

TEST_CASE("too many components and foreign widths are refused")
{
    const Matrix points{{1, 2}, {3, 5}};
    CHECK_THROWS_WITH_AS(principal_components(points, 3),
                         "3 components of 2 points of width 2", ShapeError);
    CHECK_THROWS_WITH_AS(principal_components(points, 0),
                         "0 components of 2 points of width 2", ShapeError);
    CHECK_THROWS_WITH_AS(
        project(principal_components(points, 1), zeros<Matrix>(4, 3)),
        "points has shape (4, 3), expected (4, 2)", ShapeError);
}
