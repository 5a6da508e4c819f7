/// \file
/// Principal components: the directions in which points differ most.
///
///     Sigma = 1/n sum_i (x_i - m)^T (x_i - m)                         (1.28)
///     v <- Sigma v / |Sigma v|                    until it stands still (1.29)
///     y_i = (x_i - m) v^T                                         (1.30)
///
/// x_i are rows of width D, m their mean; Sigma is (D, D).
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// Where points lie and how they spread.
struct Pca {
    Vector mean;        ///< (D)
    Matrix directions;  ///< (k, D), unit rows at right angles.
    Vector variances;   ///< (k), along each direction; falling.
    Real total = 0;     ///< The variance along all D directions.
};

/// The first k principal components by power iteration.  (1.28), (1.29) Each
/// direction's largest number is positive, so that a map never comes out
/// mirrored.
/// \param points (n, D), at least one row
/// \param k directions, 1 to D
/// \throws ShapeError
Pca principal_components(const Matrix& points, std::size_t k);

/// The points in the new axes, (n, k).  (1.30)
/// \param points (n, D) \throws ShapeError
Matrix project(const Pca& pca, const Matrix& points);

}  // namespace unrolled::vectorize
