/// \file
/// Products and sums: everything that mixes the numbers of tensors. Part of tensor.hpp.
#pragma once

#include "tensor.hpp"

namespace unrolled {

/// What a product reads: numbers in rows and columns that belong to some tensor, perhaps
/// transposed. It copies nothing, so it must not outlive the tensor.
struct MatrixView {
    const Real* data;         ///< The first number.
    std::size_t rows;         ///< Of the matrix that is read, transposed or not.
    std::size_t cols;         ///< The same.
    bool transposed = false;  ///< The numbers in memory are those of the transpose, row by row.
    std::size_t step;         ///< In memory, from the beginning of a row to that of the next.

    /// Numbers that lie somewhere, row by row, without a gap.
    MatrixView(const Real* numbers, std::size_t n_rows, std::size_t n_cols, bool is_transposed)
        : MatrixView(numbers, n_rows, n_cols, is_transposed, is_transposed ? n_rows : n_cols)
    {
    }
    /// The same with other numbers between the rows: some columns of a wider matrix.
    MatrixView(const Real* numbers, std::size_t n_rows, std::size_t n_cols, bool is_transposed,
               std::size_t row_step)
        : data(numbers), rows(n_rows), cols(n_cols), transposed(is_transposed), step(row_step)
    {
    }
    /// All of a matrix.
    MatrixView(const Matrix& m) : MatrixView(m.data(), m.shape(0), m.shape(1), false) {}
};

/// Where a product is written: rows of numbers in a tensor, at equal distances.
struct MatrixSlot {
    Real* data;        ///< The first number.
    std::size_t rows;  ///< How many.
    std::size_t cols;  ///< Numbers in each.
    std::size_t step;  ///< From the beginning of a row to that of the next.

    /// Some columns of a wider matrix.
    MatrixSlot(Real* numbers, std::size_t n_rows, std::size_t n_cols, std::size_t row_step)
        : data(numbers), rows(n_rows), cols(n_cols), step(row_step)
    {
    }
    /// All of a matrix.
    MatrixSlot(Matrix& m) : MatrixSlot(m.data(), m.shape(0), m.shape(1), m.shape(1)) {}
    /// What is written there, to be read.
    operator MatrixView() const
    {
        return {data, rows, cols, false, step};
    }
};

/// \throws ShapeError as that of a tensor
inline void require_shape(std::string_view name, const MatrixSlot& place,
                          std::initializer_list<std::size_t> expected)
{
    const std::array shape = {place.rows, place.cols};
    require_shape(name, shape, expected);
}

/// Where time step `t` of a sequence `(T, N, D)` lies. \throws std::out_of_range
MatrixSlot slot(Tensor3& xs, std::size_t t);

/// Compute an expression of matrices of one shape where it is needed, without a tensor in between.
/// \throws ShapeError
template <Expression E>
void store(const E& expression, const MatrixSlot& to)
{
    const auto& shape = expression.shape();
    require_shape("the place", to, {shape[0], shape[1]});
    Matrix::strides_type strides;
    xt::compute_strides(shape, xt::layout_type::row_major, strides);
    if (!expression.has_linear_assign(strides)) throw ShapeError("a row for a whole matrix");
    for (std::size_t r = 0; r < to.rows; ++r) {
        for (std::size_t c = 0; c < to.cols; ++c) {
            to.data[r * to.step + c] = expression.data_element(r * to.cols + c);
        }
    }
}

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

/// The matrix product. \throws ShapeError if the columns of `a` are not the rows of `b`.
Matrix matmul(const MatrixView& a, const MatrixView& b);

/// `c = scale a b` into numbers that exist and belong to neither. \throws ShapeError
void multiply(const MatrixView& a, const MatrixView& b, const MatrixSlot& c, Real scale = 1);

/// `c = c + a b`, likewise. \throws ShapeError
void multiply_add(const MatrixView& a, const MatrixView& b, const MatrixSlot& c);

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
/// The same of a tensor.
template <std::size_t rank>
Real sum_all(const Tensor<rank>& tensor)
{
    return sum_all(values(tensor));
}
/// The same of an expression, which is computed first.
template <Expression E>
Real sum_all(const E& expression)
{
    return sum_all(Evaluated<E>(expression));
}

/// \f$\sum_i a_i b_i\f$. \throws ShapeError if the lengths differ.
Real dot(std::span<const Real> a, std::span<const Real> b);
/// The same of two vectors.
Real dot(const Vector& a, const Vector& b);

}  // namespace unrolled
