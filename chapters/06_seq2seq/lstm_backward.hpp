/// \file
/// The way back through one LSTM, as in chapter 04; dv is dL/dv. Where a
/// sentence is over, its step hands on what it is given and learns nothing:
///
///     dh~_t = m_t dh_t, dc~_t = m_t dc_t               (6.16)
///     dc_t  = dc~_t + dh~_t * o_t * (1 - tanh(c~_t)^2) (6.17)
///     da_t  = dc_t g_t i_t (1 - i_t),
///             dc_t c_{t-1} f_t (1 - f_t),
///             dc_t i_t (1 - g_t^2),
///             dh~_t tanh(c~_t) o_t (1 - o_t)           (6.18)
///     dc_{t-1} = dc_t * f_t + (1 - m_t) dc_t           (6.19)
///     dh_{t-1} = W_hh^T da_t + (1 - m_t) dh_t          (6.20)
///     dW_hh = sum_t da_t h_{t-1}^T,
///     dW_xh = sum_t da_t x_t^T, db_h = sum_t da_t      (6.21)
///     dx_t  = W_xh^T da_t                              (6.22)
#pragma once

#include "lstm.hpp"

namespace unrolled::seq2seq {

/// What one step back returns.
struct StepGrads {
    Matrix da;       ///< (N, 4H), the four gates side by side.
    Matrix dh_prev;  ///< (N, H), to the state before.
    Matrix dc_prev;  ///< (N, H), to the cell before.
};

/// One step back of sentences that all go on, (6.17) to (6.20).
/// \param step what the step made \param c_prev (N, H), the cell before it
/// \param dh (N, H) \param dc (N, H), from the step after \throws ShapeError
StepGrads step_backward(const Layer& layer, const Step& step,
                        const Matrix& c_prev, const Matrix& dh,
                        const Matrix& dc);

/// Everything that the loss depends on.
struct LayerGrads {
    Layer weights;  ///< Like the LSTM.
    Tensor3 xs;     ///< (T, N, D), dL/dx_t.
    Matrix h0;      ///< (N, H), dL/dh_0.
    Matrix c0;      ///< (N, H), dL/dc_0.
};

/// What comes from outside: from the scores at every step, and from whatever
/// follows the last one.
struct LayerErrors {
    Tensor3 dhs;  ///< (T, N, H)
    Matrix dh;    ///< (N, H), of the last state.
    Matrix dc;    ///< (N, H), of the last cell.
};

/// All steps back, (6.16) to (6.22). \throws ShapeError
LayerGrads layer_backward(const Layer& layer, const Tensor3& xs,
                          const SentenceBatch& words, const LayerRun& run,
                          LayerErrors errors);

}  // namespace unrolled::seq2seq
