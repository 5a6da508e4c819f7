/// \file
/// The gradient of a loss, by walking the forward run from its end to its
/// start. With dv for dL/dv, and * element by element:
///
///     ds_t      = y'_t - onehot(k_t)                            (4.14)
///     dh_t      = W_hy^T ds_t + dh_t from the step after        (4.15)
///     dc_t      = dh_t * o_t * (1 - tanh(c_t)^2)
///                 + dc_t from the step after                    (4.16)
///     da_t, part i = dc_t * g_t * i_t (1 - i_t)                 (4.17)
///     da_t, part f = dc_t * c_{t-1} * f_t (1 - f_t)             (4.18)
///     da_t, part g = dc_t * i_t * (1 - g_t^2)                   (4.19)
///     da_t, part o = dh_t * tanh(c_t) * o_t (1 - o_t)           (4.20)
///     dc_{t-1}  = dc_t * f_t                                    (4.21)
///     dh_{t-1}  = W_hh^T da_t                                   (4.22)
///     dW_hh     = sum_t da_t h_{t-1}^T                          (4.23)
///     dW_xh     = sum_t da_t x_t^T,  db_h = sum_t da_t          (4.24)
///     dW_hy     = sum_t ds_t h_t^T,  db_y = sum_t ds_t          (4.25)
///     dx_t      = W_xh^T da_t                                   (4.26)
#pragma once

#include "lstm.hpp"

namespace unrolled::lstm {

/// What one step back returns.
struct StepGrads {
    Matrix dh_prev;  ///< (N, H), what this step adds to dL/dh_{t-1}.
    Matrix dc_prev;  ///< (N, H), dL/dc_{t-1}, as far as it comes by the cell.
};

/// Everything that the loss depends on.
struct Grads {
    Params params;  ///< dL/dW_xh, dL/dW_hh, ...
    Matrix h0;      ///< (N, H), dL/dh_0.
    Matrix c0;      ///< (N, H), dL/dc_0.
    Tensor3 as;     ///< (T, N, 4H), dL/da_t: input_gradient() starts here.
};

/// The gradient of the cell (4.16), (N, H): from what shows of it, and from
/// the future.
/// \param dh (N, H), dL/dh_t
/// \param dc_next (N, H), from the step after \throws ShapeError
Matrix cell_gradient(const Step& step, const Matrix& dh, const Matrix& dc_next);

/// One step back, equations (4.16) to (4.22).
/// \param step what the step made \param c_prev (N, H), the cell before it
/// \param dh (N, H), dL/dh_t \param dc_next (N, H), from the step after
/// \param da (N, 4H), where dL/da_t is written, its parts side by side
/// \throws ShapeError
StepGrads step_backward(const Params& p, const Step& step, const Matrix& c_prev,
                        const Matrix& dh, const Matrix& dc_next,
                        const MatrixSlot& da);

/// All steps back, equations (4.15) to (4.25).
/// \param xs (T, N, D), the inputs of the run
/// \param dlogits (T N, V), dL/ds_t, for cross entropy (4.14)
/// \throws ShapeError
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits);

/// dL/dx_t of every step (4.26), (T, N, D). A function of its own, because
/// nobody trains a one-hot input. \throws ShapeError
Tensor3 input_gradient(const Params& p, const Grads& grads);

}  // namespace unrolled::lstm
