/// \file
/// The gradient of the loss, from the last word of the target back to the first
/// word of the source.
///
///     ds_t = (softmax(s_t) - onehot(k_t)) / M            (6.14)
///     dh_t = W_hy^T ds_t + from the step after           (6.15)
///     through the decoder, its weights and its words     (6.16) to (6.23)
///     dh_S, dc_S = what the decoder's start is given     (6.24)
///     through the encoder, its weights and its words     (6.16) to (6.23)
///     dW_hy = sum_t ds_t h_t^T,  db_y = sum_t ds_t       (6.25)
#pragma once

#include "lstm_backward.hpp"
#include "seq2seq.hpp"

namespace unrolled::seq2seq {

/// All steps back.
/// \param dlogits (T N, V_y), dL/ds_t (6.14): 0 where the target is padding
/// \return a gradient for every parameter \throws ShapeError
Params backward(const Params& p, const PairBatch& batch, const Run& run,
                const Matrix& dlogits);

}  // namespace unrolled::seq2seq
