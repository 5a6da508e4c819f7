#include <doctest/doctest.h>

#include "test_support.hpp"

using namespace unrolled;
using test::difference;
using test::random_matrix;
using test::rounding;

namespace {

Real entry(const MatrixView& m, std::size_t i, std::size_t j)
{
    return m.data[m.transposed ? j * m.rows + i : i * m.cols + j];
}

// The product as its definition says.
Matrix product_by_loops(const MatrixView& a, const MatrixView& b)
{
    Matrix c = zeros<Matrix>(a.rows, b.cols);
    for (std::size_t i = 0; i < a.rows; ++i) {
        for (std::size_t j = 0; j < b.cols; ++j) {
            for (std::size_t k = 0; k < a.cols; ++k) c(i, j) += entry(a, i, k) * entry(b, k, j);
        }
    }
    return c;
}

}  // namespace

TEST_CASE("a product by hand")
{
    const Matrix a{{1, 2, 3}, {4, 5, 6}}, b{{1, 0}, {0, 1}, {-1, 2}};
    CHECK(difference(matmul(a, b), Matrix{{-2, 8}, {-2, 17}}) == 0);
    CHECK(difference(matmul(transpose(b), transpose(a)), Matrix{{-2, -2}, {8, 17}}) == 0);
    CHECK(difference(matmul(transpose(transpose(a)), b), matmul(a, b)) == 0);
}

TEST_CASE("some columns of a wider matrix are multiplied where they lie")
{
    Random random(31);
    for (const std::size_t rows : {1u, 2u, 5u}) {
        for (const std::size_t cols : {1u, 3u}) {
            const Matrix wide = random_matrix(rows, 7, random), b = random_matrix(cols, 4, random);
            Matrix part = zeros<Matrix>(rows, cols), into = zeros<Matrix>(rows, 9);
            for (std::size_t i = 0; i < rows; ++i) {
                for (std::size_t j = 0; j < cols; ++j) part(i, j) = wide(i, 2 + j);
            }
            const MatrixView view(wide.data() + 2, rows, cols, false, 7);
            CHECK(difference(matmul(view, b), matmul(part, b)) < rounding);
            CHECK(difference(matmul(transpose(b), transpose(view)),
                             matmul(transpose(b), transpose(part))) < rounding);
            CHECK(difference(matmul(transpose(view), view), matmul(transpose(part), part)) <
                  rounding);
            multiply(view, b, MatrixSlot(into.data() + 3, rows, 4, 9), 2);
            const Matrix twice = 2 * matmul(part, b);
            for (std::size_t i = 0; i < rows; ++i) {
                CHECK(into(i, 2) == 0);
                CHECK(std::abs(into(i, 5) - twice(i, 2)) < rounding);
                CHECK(into(i, 7) == 0);
            }
        }
    }
}

TEST_CASE("a product is added where it is needed, an expression is computed there")
{
    Tensor3 xs = zeros<Tensor3>(3, 2, 2);
    const Matrix a = {{1, 2}, {3, 4}}, b = {{0, 1}, {1, 0}};
    store(a * b + 10, slot(xs, 1));
    CHECK(at(xs, 1) == Matrix{{10, 12}, {13, 10}});
    multiply_add(a, b, slot(xs, 1));
    CHECK(at(xs, 1) == Matrix{{12, 13}, {17, 13}});
    CHECK(at(xs, 0) == Matrix{{0, 0}, {0, 0}});
    CHECK(at(xs, 2) == Matrix{{0, 0}, {0, 0}});
    CHECK(matmul(slot(xs, 1), b) == Matrix{{13, 12}, {13, 17}});
    Tensor3 narrow = zeros<Tensor3>(1, 1, 1);
    store(Matrix{{2}} * Matrix{{3}}, slot(narrow, 0));
    CHECK(narrow(0, 0, 0) == 6);
}

TEST_CASE("an expression does not fit into a place of another shape, nor is a row a matrix")
{
    Matrix c = zeros<Matrix>(2, 3);
    const Matrix a = zeros<Matrix>(2, 2), wide = zeros<Matrix>(2, 3);
    const Vector row = {1, 2, 3};
    CHECK_THROWS_WITH_AS(store(a + a, MatrixSlot(c)), "the place has shape (2, 3), expected (2, 2)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(store(wide + row, MatrixSlot(c)), "a row for a whole matrix", ShapeError);
    CHECK_THROWS_WITH_AS(multiply_add(a, a, c), "c has shape (2, 3), expected (2, 2)", ShapeError);
    Tensor3 xs = zeros<Tensor3>(3, 2, 2);
    CHECK_THROWS_AS(slot(xs, 3), std::out_of_range);
}

TEST_CASE("a product does not fit into a place of another shape")
{
    Matrix c = zeros<Matrix>(2, 3);
    CHECK_THROWS_WITH_AS(multiply(zeros<Matrix>(2, 4), zeros<Matrix>(4, 2), MatrixSlot(c)),
                         "c has shape (2, 3), expected (2, 2)", ShapeError);
}

TEST_CASE("a product equals three loops, whichever side is transposed, in every kind of size")
{
    Random random(1);
    for (const std::size_t R : {1u, 2u, 3u, 17u, 33u}) {
        for (const std::size_t K : {0u, 1u, 5u, 31u}) {
            for (const std::size_t C : {1u, 2u, 7u, 19u}) {
                const Matrix a = random_matrix(R, K, random), at = random_matrix(K, R, random);
                const Matrix b = random_matrix(K, C, random), bt = random_matrix(C, K, random);
                const Matrix sum = random_matrix(R, C, random);
                for (const MatrixView& left : {MatrixView(a), transpose(at)}) {
                    for (const MatrixView& right : {MatrixView(b), transpose(bt)}) {
                        const Matrix expected = product_by_loops(left, right);
                        const Matrix with_sum = sum + expected;
                        CAPTURE(shape_text(std::array{R, K, C}));
                        CHECK(difference(matmul(left, right), expected) < rounding);
                        CHECK(difference(matmul_add(sum, left, right), with_sum) < rounding);
                    }
                }
            }
        }
    }
}

TEST_CASE("a product without rows or columns is an empty matrix")
{
    CHECK(shape_text(matmul(zeros<Matrix>(0, 3), zeros<Matrix>(3, 2)).shape()) == "(0, 2)");
    CHECK(shape_text(matmul(zeros<Matrix>(2, 3), zeros<Matrix>(3, 0)).shape()) == "(2, 0)");
}

TEST_CASE("a matrix times a vector is a vector")
{
    const Matrix m{{1, 2, 3}, {4, 5, 6}};
    CHECK(difference(matmul(m, Vector{1, 0, -1}), Vector{-2, -2}) == 0);
    CHECK(difference(matmul(transpose(m), Vector{1, -1}), Vector{-3, -3, -3}) == 0);
    CHECK(difference(matmul(zeros<Matrix>(2, 0), zeros<Vector>(0)), Vector{0, 0}) == 0);
    Vector y{9, 9};
    multiply(m, values(Vector{1, 1, 1}), values(y));
    CHECK(difference(y, Vector{6, 15}) == 0);
}

TEST_CASE("affine is x W^T + b for every row")
{
    const Matrix x{{1, 2}, {0, -1}, {3, 0}}, W{{1, 10}, {2, 20}, {3, 30}, {0, 1}};
    const Vector b{100, 200, 300, 400};
    CHECK(difference(affine(x, W, b),
                     Matrix{{121, 242, 363, 402}, {90, 180, 270, 399}, {103, 206, 309, 400}}) == 0);
    CHECK(difference(affine(zeros<Matrix>(2, 0), zeros<Matrix>(1, 0), Vector{7}),
                     Matrix{{7}, {7}}) == 0);
}

TEST_CASE("a product that does not fit is refused with both shapes")
{
    const Matrix a = zeros<Matrix>(2, 3), b = zeros<Matrix>(4, 5);
    CHECK_THROWS_WITH_AS(matmul(a, b), "a product needs equal inner sizes, got (2, 3) times (4, 5)",
                         ShapeError);
    CHECK_THROWS_WITH_AS(matmul(a, transpose(b)),
                         "a product needs equal inner sizes, got (2, 3) times (5, 4)", ShapeError);
    CHECK_THROWS_WITH_AS(matmul(a, Vector{1, 2}),
                         "a product needs equal inner sizes, got (2, 3) times (2, 1)", ShapeError);
    Vector y = zeros<Vector>(3);
    CHECK_THROWS_AS(multiply(a, values(Vector{1, 2, 3}), values(y)), ShapeError);
}

TEST_CASE("a sum or a bias that does not fit the product is refused by name")
{
    const Matrix a = zeros<Matrix>(2, 3), b = zeros<Matrix>(3, 5);
    CHECK_THROWS_WITH_AS(matmul_add(zeros<Matrix>(2, 4), a, b),
                         "sum has shape (2, 4), expected (2, 5)", ShapeError);
    CHECK_THROWS_WITH_AS(affine(a, zeros<Matrix>(4, 2), zeros<Vector>(4)),
                         "W has shape (4, 2), expected (4, 3)", ShapeError);
    CHECK_THROWS_WITH_AS(affine(a, zeros<Matrix>(4, 3), zeros<Vector>(5)),
                         "W has shape (4, 3), expected (5, 3)", ShapeError);
}
