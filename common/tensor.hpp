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

/// The index of the largest number, the first of equals. \throws ShapeError if there is none.
std::size_t argmax(std::span<const Real> numbers);
/// The same of a vector.
std::size_t argmax(const Vector& v);

/// The row of a one in a sea of zeros: `one_hot({2, 0}, 3)` is `[[0, 0, 1], [1, 0, 0]]`.
/// \throws std::out_of_range for an id outside `0 .. size-1`.
Matrix one_hot(const Ids& ids, std::size_t size);

}  // namespace unrolled

// Whoever includes tensor.hpp has all of it.
#include "product.hpp"
#include "tensor_text.hpp"
