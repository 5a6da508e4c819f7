/// \file
/// Matrices beside each other: what one product made is cut apart, what one
/// product shall read is put together.
#pragma once

#include <initializer_list>

#include "tensor.hpp"

namespace unrolled::attention {

/// Columns first .. first + count - 1: (R, D) becomes (R, count).
/// \throws ShapeError if there are fewer columns
Matrix columns(const MatrixView& m, std::size_t first, std::size_t count);

/// Matrices of R rows each, side by side in one. \throws ShapeError
Matrix side_by_side(std::initializer_list<MatrixView> parts);

}  // namespace unrolled::attention
