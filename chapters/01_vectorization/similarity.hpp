/// \file
/// How alike two vectors are: the cosine of the angle between them.
///
///     cos(a, b) = a . b / (|a| |b|)                               (1.10)
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// The cosine of two vectors, -1 to 1; 0 if one of them is 0.  (1.10)
/// \param epsilon is added to both lengths; DLFS has 1e-8, we need none
/// \throws ShapeError if the lengths differ
Real cosine(const Vector& a, const Vector& b, Real epsilon = 0);

/// Every row divided by its length; a row of zeros stays. The cosine of two
/// such rows is their dot product. \param E (V, D) \return (V, D)
Matrix unit_rows(Matrix E);

/// The cosine of `v` with every row of `E`, (V).
/// \param E (V, D)
/// \param v (D)
/// \throws ShapeError
Vector cosines(const Matrix& E, const Vector& v);

/// A word and its likeness to what was asked for.
struct Neighbour {
    Id id = 0;        ///< The row of the embedding.
    Real cosine = 0;  ///< -1 to 1.
};

/// The rows of `E` most alike to `v`, the best first.
/// \param E (V, D)
/// \param v (D)
/// \param count how many; fewer come back if there are fewer
/// \param excluded ids that may not be an answer
/// \throws ShapeError
std::vector<Neighbour> neighbours(const Matrix& E, const Vector& v,
                                  std::size_t count, const Ids& excluded = {});

}  // namespace unrolled::vectorize
