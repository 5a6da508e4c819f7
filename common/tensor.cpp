#include "tensor.hpp"

#include <fmt/format.h>

#include <algorithm>

#if __has_include(<xtensor-blas/xblas.hpp>)
#include <xtensor-blas/xblas.hpp>
#else
#error "xtensor-blas is missing: run ./unrolled setup"
#endif

namespace unrolled {
namespace {

using BlasInt = xt::blas_index_t;

BlasInt blas_int(std::size_t n)
{
    return static_cast<BlasInt>(n);
}

cxxblas::Transpose flag(bool transposed)
{
    return transposed ? cxxblas::Transpose::Trans : cxxblas::Transpose::NoTrans;
}

[[noreturn]] void refuse_product(const MatrixView& a, std::size_t rows, std::size_t cols)
{
    throw ShapeError(fmt::format("a product needs equal inner sizes, got ({}, {}) times ({}, {})",
                                 a.rows, a.cols, rows, cols));
}

// Numbers that are `step` apart: a column of a matrix, or a row with step 1.
struct Strided {
    const Real* data;
    std::size_t step;
};

// y = alpha a x + beta y. A matrix-vector product runs 2 to 4 times as fast as gemm with one row.
void gemv(const MatrixView& a, const Strided& x, Real alpha, Real beta, Real* y, std::size_t y_step)
{
    const std::size_t rows = a.transposed ? a.cols : a.rows;
    const std::size_t cols = a.transposed ? a.rows : a.cols;
    cxxblas::gemv<BlasInt>(cxxblas::StorageOrder::RowMajor, flag(a.transposed), blas_int(rows),
                           blas_int(cols), alpha, a.data, blas_int(a.step), x.data,
                           blas_int(x.step), beta, y, blas_int(y_step));
}

void gemm(const MatrixView& a, const MatrixView& b, Real alpha, Real beta, const MatrixSlot& c)
{
    cxxblas::gemm<BlasInt>(cxxblas::StorageOrder::RowMajor, flag(a.transposed), flag(b.transposed),
                           blas_int(a.rows), blas_int(b.cols), blas_int(a.cols), alpha, a.data,
                           blas_int(a.step), b.data, blas_int(b.step), beta, c.data,
                           blas_int(c.step));
}

// c = alpha a b + beta c, where a matrix of one row or column is a vector.
void multiply(const MatrixView& a, const MatrixView& b, Real alpha, Real beta, const MatrixSlot& c)
{
    if (a.cols != b.rows) refuse_product(a, b.rows, b.cols);
    if (c.rows == 0 || c.cols == 0) return;
    if (a.cols == 0) {
        for (std::size_t i = 0; beta == Real(0) && i < c.rows; ++i) {
            std::fill_n(c.data + i * c.step, c.cols, Real(0));
        }
    } else if (a.rows == 1) {
        gemv(transpose(b), {a.data, a.transposed ? a.step : 1}, alpha, beta, c.data, 1);
    } else if (b.cols == 1) {
        gemv(a, {b.data, b.transposed ? 1 : b.step}, alpha, beta, c.data, c.step);
    } else {
        gemm(a, b, alpha, beta, c);
    }
}

}  // namespace

MatrixView transpose(const MatrixView& m)
{
    return {m.data, m.cols, m.rows, !m.transposed, m.step};
}

MatrixView transpose(const Matrix& m)
{
    return transpose(MatrixView(m));
}

MatrixView flatten(const Tensor3& xs)
{
    return {xs.data(), xs.shape(0) * xs.shape(1), xs.shape(2), false};
}

Tensor3 unflatten(Matrix rows, const Tensor3& like)
{
    const std::size_t T = like.shape(0), N = like.shape(1), D = rows.shape(1);
    require_shape("rows", rows, {T * N, D});
    const Tensor3::shape_type shape = {T, N, D};
    Tensor3::strides_type strides;
    xt::compute_strides(shape, xt::layout_type::row_major, strides);
    return Tensor3(std::move(rows.storage()), Tensor3::shape_type(shape),
                   Tensor3::strides_type(strides));
}

Matrix matmul(const MatrixView& a, const MatrixView& b)
{
    Matrix c = Matrix::from_shape({a.rows, b.cols});
    multiply(a, b, Real(1), Real(0), c);
    return c;
}

void multiply(const MatrixView& a, const MatrixView& b, const MatrixSlot& c, Real scale)
{
    require_shape("c", c, {a.rows, b.cols});
    multiply(a, b, scale, Real(0), c);
}

void multiply_add(const MatrixView& a, const MatrixView& b, const MatrixSlot& c)
{
    require_shape("c", c, {a.rows, b.cols});
    multiply(a, b, Real(1), Real(1), c);
}

void multiply(const MatrixView& a, std::span<const Real> x, std::span<Real> y)
{
    if (a.cols != x.size() || a.rows != y.size()) refuse_product(a, x.size(), 1);
    if (y.empty()) return;
    if (x.empty()) {
        std::ranges::fill(y, Real(0));
    } else {
        gemv(a, {x.data(), 1}, Real(1), Real(0), y.data(), 1);
    }
}

Matrix matmul_add(Matrix sum, const MatrixView& a, const MatrixView& b)
{
    require_shape("sum", sum, {a.rows, b.cols});
    multiply(a, b, Real(1), Real(1), sum);
    return sum;
}

Matrix affine(const MatrixView& x, const Matrix& W, const Vector& b)
{
    require_shape("W", W, {b.size(), x.cols});
    Matrix y = Matrix::from_shape({x.rows, b.size()});
    for (std::size_t i = 0; i < x.rows; ++i) {
        std::ranges::copy(values(b), y.data() + i * b.size());
    }
    multiply(x, transpose(W), Real(1), Real(1), y);
    return y;
}

Vector sum_rows(const MatrixView& m)
{
    const Vector ones = Vector(Vector::shape_type{m.rows}, Real(1));
    return matmul(transpose(m), ones);
}

Real sum_all(std::span<const Real> numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), Real(0));
}

Real dot(std::span<const Real> a, std::span<const Real> b)
{
    const std::array lengths = {a.size()};
    require_shape("a", lengths, {b.size()});
    Real result = 0;
    cxxblas::dot<BlasInt>(blas_int(a.size()), a.data(), 1, b.data(), 1, result);
    return result;
}

Real dot(const Vector& a, const Vector& b)
{
    return dot(values(a), values(b));
}

}  // namespace unrolled
