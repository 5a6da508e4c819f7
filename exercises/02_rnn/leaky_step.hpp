/// \file
/// Exercise 2.6: a recurrent step that forgets slowly.
///
/// The state of a plain RNN is made anew at every step: \f$h_t = \tanh(a_t)\f$. A *leaky* unit
/// moves only part of the way, as a bucket with a hole changes its level:
///
/// \f[ a_t = W_{xh} x_t + W_{hh} h_{t-1} + b_h \f]
/// \f[ h_t = (1 - \alpha)\, h_{t-1} + \alpha \tanh(a_t) \f]
///
/// The leak \f$\alpha\f$ is between 0 and 1. With \f$\alpha = 1\f$ it is the plain step; with
/// \f$\alpha = 0\f$ the state never changes; with \f$\alpha = 1/\tau\f$ it follows its input over
/// about \f$\tau\f$ steps.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_02_6 {

/// One leaky step. For example, with one unit, `x = (1)`, `h_prev = (0.5)`, `W_xh = [[0]]`,
/// `W_hh = [[0]]`, `b_h = (0)` and `leak = 0.1`, the candidate is tanh(0) = 0 and the new state is
/// 0.9 * 0.5 + 0.1 * 0 = 0.45.
/// \param x the input of this step, (D)
/// \param h_prev the state before it, (H)
/// \param W_xh input weights, (H, D)
/// \param W_hh recurrent weights, (H, H)
/// \param b_h bias, (H)
/// \param leak \f$\alpha\f$, how far the state moves towards the new value
/// \return the state after it, (H)
/// \throws std::invalid_argument if `leak` is not between 0 and 1 (both allowed; NaN is not)
Vector leaky_step(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                  const Vector& b_h, Real leak);

}  // namespace unrolled::ex_02_6
