/// \file
/// Tensors: the only header of the project that includes xtensor.
///
/// Arithmetic on tensors (`a + b`, `2 * a`, `a * b` element by element) is xtensor's. Everything
/// that mixes elements (products, sums, maxima) is a function below that returns a finished tensor,
/// so that no lazy expression outlives its operands. A tensor variable always has its type written
/// out, never `auto`.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<xtensor/containers/xtensor.hpp>)
#include <xtensor/containers/xtensor.hpp>
#else
#include <xtensor/xtensor.hpp>
#endif

namespace unrolled {

#ifdef UNROLLED_FLOAT
using Real = float;
#else
using Real = double;  ///< The number type of every model; `float` in the preset of that name.
#endif

/// An array of numbers with `rank` indices, row-major.
template <std::size_t rank>
using Tensor = xt::xtensor<Real, rank>;
using Vector = Tensor<1>;   ///< Shape `(n)`.
using Matrix = Tensor<2>;   ///< Shape `(rows, columns)`, row after row in memory.
using Tensor3 = Tensor<3>;  ///< Shape `(T, N, D)`: time step, example, feature.

using Id = std::int32_t;      ///< A token as a number; negative means "no token here".
using Ids = std::vector<Id>;  ///< A sequence of tokens.

/// A tensor or an arithmetic expression of tensors.
template <class E>
concept Expression = xt::is_xexpression<std::decay_t<E>>::value;

/// The tensor that an expression becomes when it is computed.
template <Expression E>
using Evaluated = Tensor<std::tuple_size_v<typename std::decay_t<E>::shape_type>>;

/// A tensor has another shape than a function needs. The message names both.
struct ShapeError : std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// `(2, 3)`: a shape as it is written in the book.
std::string shape_text(std::span<const std::size_t> shape);

/// \throws ShapeError "`name` has shape (2, 3), expected (2, 4)" unless `shape` is `expected`.
void require_shape(std::string_view name, std::span<const std::size_t> shape,
                   std::initializer_list<std::size_t> expected);

/// The same for a tensor.
template <std::size_t rank>
void require_shape(std::string_view name, const Tensor<rank>& tensor,
                   std::initializer_list<std::size_t> expected)
{
    require_shape(name, std::span<const std::size_t>(tensor.shape()), expected);
}

/// A tensor of the given sizes, all 0: `zeros<Matrix>(N, D)`.
template <class T, class... Sizes>
T zeros(Sizes... sizes)
{
    T tensor = T::from_shape({static_cast<std::size_t>(sizes)...});
    tensor.fill(Real(0));
    return tensor;
}

/// A tensor of the same shape, all 0.
template <std::size_t rank>
Tensor<rank> zeros_like(const Tensor<rank>& tensor)
{
    Tensor<rank> result = Tensor<rank>::from_shape(tensor.shape());
    result.fill(Real(0));
    return result;
}

/// All numbers of a tensor in the order of memory (the last index runs fastest).
template <std::size_t rank>
std::span<Real> values(Tensor<rank>& tensor)
{
    return {tensor.data(), tensor.size()};
}
/// The same of a tensor that may only be read.
template <std::size_t rank>
std::span<const Real> values(const Tensor<rank>& tensor)
{
    return {tensor.data(), tensor.size()};
}

/// What a product reads: numbers in rows and columns that belong to some tensor, perhaps
/// transposed. It copies nothing, so it must not outlive the tensor.
struct MatrixView {
    const Real* data;         ///< The first number.
    std::size_t rows;         ///< Of the matrix that is read, transposed or not.
    std::size_t cols;         ///< The same.
    bool transposed = false;  ///< The numbers in memory are those of the transpose, row by row.

    /// Numbers that lie somewhere, row by row.
    MatrixView(const Real* numbers, std::size_t n_rows, std::size_t n_cols, bool is_transposed)
        : data(numbers), rows(n_rows), cols(n_cols), transposed(is_transposed)
    {
    }
    /// All of a matrix.
    MatrixView(const Matrix& m) : MatrixView(m.data(), m.shape(0), m.shape(1), false) {}
};

/// The transpose, without a copy.
MatrixView transpose(const MatrixView& m);
/// The same of a matrix.
MatrixView transpose(const Matrix& m);

/// Time steps and examples as rows of one matrix: `(T, N, D)` is read as `(T N, D)`, without a
/// copy.
MatrixView flatten(const Tensor3& xs);

// Exact matches, so that the lazy xt::transpose and xt::flatten are never chosen for a tensor.
/// The same of a matrix that may be written to.
inline MatrixView transpose(Matrix& m)
{
    return transpose(MatrixView(m));
}
/// The same of a sequence that may be written to.
inline MatrixView flatten(Tensor3& xs)
{
    return flatten(std::as_const(xs));
}

/// The opposite of flatten(): rows `(T N, D)` become `(T, N, D)` with `T` and `N` of `like`.
/// \throws ShapeError if the number of rows is not `T N`.
Tensor3 unflatten(Matrix rows, const Tensor3& like);

/// Time step `t` of a sequence `(T, N, D)`, a copy `(N, D)`. \throws std::out_of_range
Matrix at(const Tensor3& xs, std::size_t t);

/// Write `(N, D)` into time step `t` of `(T, N, D)`. \throws ShapeError, std::out_of_range
void set(Tensor3& xs, std::size_t t, const Matrix& x);

/// Row `i` of a matrix, a copy. \throws std::out_of_range
Vector row(const Matrix& m, std::size_t i);
/// The same of a matrix that may be written to.
inline Vector row(Matrix& m, std::size_t i)  // a better match than xt::row
{
    return row(std::as_const(m), i);
}

/// The matrix product. \throws ShapeError if the columns of `a` are not the rows of `b`.
Matrix matmul(const MatrixView& a, const MatrixView& b);

/// `y = a x` into numbers that exist. \throws ShapeError
void multiply(const MatrixView& a, std::span<const Real> x, std::span<Real> y);

/// Matrix times column vector. \throws ShapeError
template <std::same_as<Vector> V>  // a template, because a Matrix would convert to a Vector
Vector matmul(const MatrixView& a, const V& x)
{
    Vector y = Vector::from_shape({a.rows});
    multiply(a, values(x), values(y));
    return y;
}

/// `sum + a b`, the product added to numbers that are there already. \throws ShapeError
Matrix matmul_add(Matrix sum, const MatrixView& a, const MatrixView& b);

/// \f$x W^T + b\f$ for every row of `x` (R, in) with `W` (out, in) and `b` (out). \throws
/// ShapeError
Matrix affine(const MatrixView& x, const Matrix& W, const Vector& b);

/// The sum of all rows: the gradient of a bias. `(R, D)` becomes `(D)`.
Vector sum_rows(const MatrixView& m);

/// The sum of all numbers. (`sum` alone would find the lazy xt::sum.)
Real sum_all(std::span<const Real> numbers);
/// The sum of all numbers of a tensor or expression.
template <Expression E>
Real sum_all(const E& expression)
{
    const Evaluated<E> tensor = expression;
    return sum_all(values(tensor));
}

/// \f$\sum_i a_i b_i\f$. \throws ShapeError if the lengths differ.
Real dot(std::span<const Real> a, std::span<const Real> b);
/// The same of two vectors.
Real dot(const Vector& a, const Vector& b);

/// The index of the largest number, the first of equals. \throws ShapeError if there is none.
std::size_t argmax(std::span<const Real> numbers);
/// The same of a vector.
std::size_t argmax(const Vector& v);

/// The row of a one in a sea of zeros: `one_hot({2, 0}, 3)` is `[[0, 0, 1], [1, 0, 0]]`.
/// \throws std::out_of_range for an id outside `0 .. size-1`.
Matrix one_hot(const Ids& ids, std::size_t size);

/// The numbers in rows, `decimals` after the point, never `-0`. For golden outputs and messages.
std::string to_text(const Vector& v, int decimals = 4);
/// The same, one line for each row.
std::string to_text(const Matrix& m, int decimals = 4);

/// One number as in to_text().
std::string to_text(Real number, int decimals = 4);

/// Print `name = ` and the matrix or vector with aligned columns.
void print(std::string_view name, const Matrix& m, int decimals = 4);
/// The same for a vector.
void print(std::string_view name, const Vector& v, int decimals = 4);

}  // namespace unrolled
