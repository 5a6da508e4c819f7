/// \file
/// Tensors as text. Part of tensor.hpp.
#pragma once

#include "tensor.hpp"

namespace unrolled {

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
