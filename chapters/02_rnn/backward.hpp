/// \file
/// The gradient of a loss, by walking the forward run from its end to its
/// start. Training needs it; why it is right, and what goes wrong in it over
/// long times, is the lesson of chapter 03. With dv for dL/dv:
///
///     dh_t      = W_hy^T do_t + dh_t from the step after    (2.18)
///     da_t      = dh_t (1 - h_t^2)                          (2.19)
///     dh_{t-1}  = W_hh^T da_t                               (2.20)
///     dW_hh     = sum_t da_t h_{t-1}^T                      (2.21)
///     dW_xh     = sum_t da_t x_t^T,  db_h = sum_t da_t      (2.22)
///     dW_hy     = sum_t do_t h_t^T,  db_y = sum_t do_t      (2.23)
///     dx_t      = W_xh^T da_t                               (2.24)
#pragma once

#include "rnn.hpp"

namespace unrolled::rnn {

/// What one step back returns.
struct StepGrads {
    Matrix da;       ///< (N, H), dL/da_t.
    Matrix dh_prev;  ///< (N, H), dL/dh_{t-1}, what this step adds to it.
};

/// Everything that the loss depends on.
struct Grads {
    Params params;  ///< dL/dW_xh, dL/dW_hh, ...
    Matrix h0;      ///< (N, H), dL/dh_0.
    Tensor3 as;     ///< (T, N, H), dL/da_t: input_gradient() starts here.
};

/// One step back, equations (2.19) and (2.20).
/// \param h (N, H), the state that the step made
/// \param dh (N, H), dL/dh_t \throws ShapeError
StepGrads step_backward(const Params& p, const Matrix& h, const Matrix& dh);

/// All steps back, equations (2.18) to (2.23).
/// \param xs (T, N, D), the inputs of the run
/// \param dlogits (T N, V), dL/do_t \throws ShapeError
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits);

/// dL/dx_t of every step (2.24), (T, N, D). A function of its own, because
/// nobody trains a one-hot input. \throws ShapeError
Tensor3 input_gradient(const Params& p, const Grads& grads);

}  // namespace unrolled::rnn
