/// \file
/// Exercise 3.2: the recursion for dh, from the last step back to the first.
///
/// The state \f$h_t\f$ touches the loss in two ways: through the output of its own step, and
/// through the next state, which it helps to make. So its gradient \f$dh_t = \partial L / \partial
/// h_t\f$ has two parts, and the second is known once step \f$t + 1\f$ is done:
///
/// \f[ dh_t = W_{hy}^\top\, do_t + W_{hh}^\top \left( (1 - h_{t+1}^2) \odot dh_{t+1} \right)
///     \qquad dh_{T+1} = 0 \f]
///
/// The slide of the lecture has the same factors in another order, \f$W^\top\f$ before the column
/// \f$dh_{t+1}\f$ and the diagonal matrix \f$D(1 - h_{t+1}^2)\f$ after it. Read in that order the
/// shapes do not fit. The formula above goes back through the step as it was made: first through
/// the tanh, then through \f$W_{hh}\f$.
///
/// You may use `matmul` with `transpose` of common/, or loops.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_03_2 {

/// The gradient of every hidden state. For example, one unit with `W_hh = [[2]]`, `W_hy = [[1]]`,
/// states (0, 0.5) and `do` = (0, 1): the last dh is 1, and the first is 2 * (1 - 0.25) * 1 = 1.5.
/// \param hs \f$h_1 \dots h_T\f$, one in each row, (T, H)
/// \param dlogits \f$do_t\f$ in the same rows, (T, V)
/// \param W_hh recurrent weights, (H, H)
/// \param W_hy output weights, (V, H)
/// \return \f$dh_1 \dots dh_T\f$, (T, H)
/// \throws std::invalid_argument if there is no step (T = 0)
Matrix hidden_gradient(const Matrix& hs, const Matrix& dlogits, const Matrix& W_hh,
                       const Matrix& W_hy);

}  // namespace unrolled::ex_03_2
