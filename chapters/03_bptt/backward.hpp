/// \file
/// Backpropagation through time: from the loss back to every parameter, by
/// walking the forward run from its last step to its first. With dv for dL/dv:
///
///     dh_t      = W_hy^T do_t + dh_t from the step after    (3.10)
///     da_t      = (1 - h_t^2) dh_t                          (3.11)
///     dh_{t-1}  = W_hh^T da_t                               (3.12)
///     dW_hh     = sum_t da_t h_{t-1}^T                      (3.13)
///     dW_xh     = sum_t da_t x_t^T,  db_h = sum_t da_t      (3.14)
///     dW_hy     = sum_t do_t h_t^T,  db_y = sum_t do_t      (3.15)
///     dx_t      = W_xh^T da_t                               (3.16)
///
/// (3.11) and (3.12) together are the slide's W^T [dJ/dh] D, whose factors
/// stand in an order in which they cannot be multiplied: D belongs next to W^T.
#pragma once

#include "rnn.hpp"

namespace unrolled::bptt {

/// What one step back returns.
struct StepGrads {
    Matrix da;       ///< (N, H), dL/da_t.
    Matrix dh_prev;  ///< (N, H), dL/dh_{t-1}, what this step adds to it.
};

/// Everything that the loss depends on.
struct Grads {
    Params params;  ///< dL/dW_xh, dL/dW_hh, ...
    Matrix h0;      ///< (N, H), dL/dh_0.
    Tensor3 hs;     ///< (T, N, H), dL/dh_t: of l_t and of all later losses.
    Tensor3 as;     ///< (T, N, H), dL/da_t.
};

/// One step back, equations (3.11) and (3.12).
/// \param h (N, H), the state that the step made
/// \param dh (N, H), dL/dh_t \throws ShapeError
StepGrads step_backward(const Params& p, const Matrix& h, const Matrix& dh);

/// All steps back, equations (3.10) to (3.15).
/// \param xs (T, N, D), the inputs of the run
/// \param dlogits (T N, V), dL/do_t \throws ShapeError
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits);

/// The sums over time (3.13) to (3.15), from all da_t and do_t.
/// \param das (T, N, H) \param dlogits (T N, V)
Params weight_gradients(const Tensor3& xs, const Run& run, const Tensor3& das,
                        const Matrix& dlogits);

/// \throws ShapeError unless inputs and gradients belong to the run
void require_backward(const Params& p, const Tensor3& xs, const Run& run,
                      const Matrix& dlogits);

/// dL/dx_t of every step (3.16), (T, N, D). \throws ShapeError
Tensor3 input_gradient(const Params& p, const Grads& grads);

}  // namespace unrolled::bptt
