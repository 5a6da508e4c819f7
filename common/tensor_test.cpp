#include "tensor.hpp"

#include <doctest/doctest.h>

#include "test_support.hpp"

using namespace unrolled;
using test::difference;

namespace {

Tensor3 counting(std::size_t T, std::size_t N, std::size_t D)
{
    Tensor3 xs = zeros<Tensor3>(T, N, D);
    for (std::size_t i = 0; i < xs.size(); ++i) values(xs)[i] = static_cast<Real>(i);
    return xs;
}

}  // namespace

TEST_CASE("a shape that does not fit is named with the expected one")
{
    const Matrix m = zeros<Matrix>(2, 3);
    CHECK_NOTHROW(require_shape("W", m, {2, 3}));
    CHECK_THROWS_WITH_AS(require_shape("W", m, {2, 4}), "W has shape (2, 3), expected (2, 4)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(require_shape("W", m, {6}), "W has shape (2, 3), expected (6)",
                         ShapeError);
    const Vector empty = zeros<Vector>(0);
    CHECK_THROWS_WITH_AS(require_shape("b", empty, {1}), "b has shape (0), expected (1)",
                         ShapeError);
}

TEST_CASE("zeros makes the shape that is asked for, even an empty one")
{
    CHECK(shape_text(zeros<Vector>(3).shape()) == "(3)");
    CHECK(shape_text(zeros<Matrix>(0, 3).shape()) == "(0, 3)");
    CHECK(shape_text(zeros<Tensor3>(4, 2, 3).shape()) == "(4, 2, 3)");
    const Matrix ones{{1, 1, 1}, {1, 1, 1}};
    CHECK(difference(zeros_like(ones), zeros<Matrix>(2, 3)) == 0);
    CHECK(sum_all(zeros<Vector>(0)) == 0);
}

TEST_CASE("values are the numbers row by row and can be written")
{
    Matrix m{{1, 2, 3}, {4, 5, 6}};
    CHECK(std::ranges::equal(values(std::as_const(m)), std::array{1, 2, 3, 4, 5, 6}));
    values(m)[3] = 40;
    CHECK(m(1, 0) == 40);
}

TEST_CASE("a time step is taken out and put back")
{
    Tensor3 xs = counting(3, 2, 2);
    CHECK(difference(at(xs, 1), Matrix{{4, 5}, {6, 7}}) == 0);
    set(xs, 1, Matrix{{-1, -2}, {-3, -4}});
    CHECK(difference(at(xs, 0), Matrix{{0, 1}, {2, 3}}) == 0);
    CHECK(difference(at(xs, 1), Matrix{{-1, -2}, {-3, -4}}) == 0);
    CHECK(difference(at(xs, 2), Matrix{{8, 9}, {10, 11}}) == 0);
}

TEST_CASE("a time step that is not there, or of another shape, is refused")
{
    Tensor3 xs = counting(3, 2, 2);
    const Matrix wide = zeros<Matrix>(2, 3);
    CHECK_THROWS_WITH_AS(at(xs, 3), "time step 3 of a sequence of 3", std::out_of_range);
    CHECK_THROWS_WITH_AS(set(xs, 5, at(xs, 0)), "time step 5 of a sequence of 3",
                         std::out_of_range);
    CHECK_THROWS_WITH_AS(set(xs, 0, wide), "time step has shape (2, 3), expected (2, 2)",
                         ShapeError);
}

TEST_CASE("flatten reads time steps as rows, unflatten makes time steps again")
{
    const Tensor3 xs = counting(3, 2, 4);
    const MatrixView rows = flatten(xs);
    CHECK(rows.data == xs.data());
    CHECK(rows.rows == 6);
    CHECK(rows.cols == 4);
    const Matrix identity{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
    CHECK(difference(unflatten(matmul(rows, identity), xs), xs) == 0);
    CHECK(shape_text(unflatten(zeros<Matrix>(6, 9), xs).shape()) == "(3, 2, 9)");
    CHECK_THROWS_WITH_AS(unflatten(zeros<Matrix>(5, 4), xs),
                         "rows has shape (5, 4), expected (6, 4)", ShapeError);
}

TEST_CASE("a row is copied")
{
    Matrix m{{1, 2}, {3, 4}};
    Vector second = row(m, 1);
    second(0) = 30;
    CHECK(m(1, 0) == 3);
    CHECK(second(1) == 4);
    CHECK_THROWS_WITH_AS(row(m, 2), "row 2 of a matrix of 2", std::out_of_range);
}

TEST_CASE("sums of rows, of all numbers, and of products")
{
    const Matrix m{{1, 2, 3}, {10, 20, 30}};
    CHECK(difference(sum_rows(m), Vector{11, 22, 33}) == 0);
    CHECK(difference(sum_rows(transpose(m)), Vector{6, 60}) == 0);
    CHECK(difference(sum_rows(zeros<Matrix>(0, 3)), Vector{0, 0, 0}) == 0);
    CHECK(sum_all(m) == 66);
    CHECK(sum_all(m * m + 1) == 1 + 4 + 9 + 100 + 400 + 900 + 6);
    CHECK(dot(Vector{1, 2, 3}, Vector{4, -5, 6}) == 12);
    CHECK(dot(zeros<Vector>(0), zeros<Vector>(0)) == 0);
    CHECK_THROWS_WITH_AS(dot(Vector{1, 2}, Vector{1, 2, 3}), "a has shape (2), expected (3)",
                         ShapeError);
}

TEST_CASE("argmax is the first of the largest")
{
    CHECK(argmax(Vector{1, 7, 7, 3}) == 1);
    CHECK(argmax(Vector{-3, -2, -9}) == 1);
    CHECK(argmax(Vector{5}) == 0);
    CHECK_THROWS_WITH_AS(argmax(zeros<Vector>(0)), "argmax of no numbers", ShapeError);
}

TEST_CASE("one-hot rows hold a single one, and no id that does not exist")
{
    CHECK(difference(one_hot({2, 0}, 3), Matrix{{0, 0, 1}, {1, 0, 0}}) == 0);
    CHECK(shape_text(one_hot({}, 3).shape()) == "(0, 3)");
    CHECK_THROWS_WITH_AS(one_hot({0, 3}, 3), "id 3 at 1, expected 0 to 2", std::out_of_range);
    CHECK_THROWS_WITH_AS(one_hot({-1}, 3), "id -1 at 0, expected 0 to 2", std::out_of_range);
}
