/// \file
/// Truncated backpropagation through time: the error of each step is sent back
/// through at most K steps, its own included. What is j steps from its error
/// has an upper index j:
///
///     dh_t^(0)        = W_hy^T do_t                (3.18)
///     da_t^(j)        = (1 - h_t^2) dh_t^(j)       (3.19)
///     dh_{t-1}^(j+1)  = W_hh^T da_t^(j)            (3.20)
///     da_t            = sum_{j < K} da_t^(j)       (3.21)
#pragma once

#include "backward.hpp"

namespace unrolled::bptt {

/// The gradient by (3.18) to (3.21), then by the sums over time. With K = T or
/// more it is that of backward().
/// \param xs (T, N, D) \param dlogits (T N, V), dL/do_t
/// \throws ShapeError, std::invalid_argument if K is 0
Params truncated_backward(const Params& p, const Tensor3& xs, const Run& run,
                          const Matrix& dlogits, std::size_t K);

}  // namespace unrolled::bptt
