/// \file
/// How a gradient changes on its way through time.
///
///     dh_t / dh_{t-1} = D(1 - h_t^2) W_hh                     (3.24)
///     dh_T / dh_t = (dh_T / dh_{T-1}) .. (dh_{t+1} / dh_t)    (3.25)
///     |M| = largest |M v| of all v of length 1                (3.26)
///     dh <- dh W^T, again and again, and its |dh| / N         (3.27)
///     g_j = mean of |dl_T / dh_{T-j}| over the examples       (3.28)
///
/// D(v) is the diagonal matrix with the numbers v on its diagonal.
#pragma once

#include "backward.hpp"

namespace unrolled::bptt {

/// One step's Jacobian (3.24), (H, H). \param h (H), the state that it made
/// \throws ShapeError
Matrix step_jacobian(const Params& p, const Vector& h);

/// How the state after step `to` depends on that after step `from` (3.25),
/// (H, H); steps count from 1, and 0 is the state before the first.
/// \param run of one example
/// \throws ShapeError, std::out_of_range unless from <= to <= T
Matrix jacobian(const Params& p, const Run& run, std::size_t from,
                std::size_t to);

/// The largest singular value of a matrix (3.26), by power iteration.
Real spectral_norm(const Matrix& m);

/// The norms (3.27) of dh W^T, dh W^T W^T, .. : `count` of them. `dh` is
/// (N, H). \throws ShapeError
Vector repeated_norms(Matrix dh, const Matrix& W, std::size_t count);

/// The mean length of the gradient of the last step's loss with respect to the
/// state j steps earlier (3.28), for j = 0 .. T, (T + 1).
/// \param dlast (N, V), the gradient of each example's loss with respect to
/// the last step's scores \throws ShapeError
Vector norms_by_lag(const Params& p, const Run& run, const Matrix& dlast);

}  // namespace unrolled::bptt
