/// \file
/// Exercise 2.1: one step of an RNN, number by number.
///
/// The chapter computes a whole layer with two matrix products. Here you write what the products
/// stand for: every hidden unit \f$i\f$ adds up what it receives from all inputs, from all units as
/// they were one step before, and its bias, and squashes the sum:
///
/// \f[ a_i = b_i + \sum_{j=1}^{D} (W_{xh})_{ij}\, x_j + \sum_{k=1}^{H} (W_{hh})_{ik}\, h_{t-1,k}
/// \f] \f[ h_{t,i} = \tanh(a_i) \f]
///
/// In the lecture \f$W_{xh}, W_{hh}, b\f$ are called U, W, b. Indices in C++ begin with 0: `W_xh(0,
/// 1)` is the first row, second column. Use `std::tanh`, loops, and no product of common/.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_02_1 {

/// One step. In example 8-1 of the lecture, `x = (0, 1)` and `h_prev = (0, 0, 0)` give
/// `a = (0.1, 0, 0.1)` and so `h = (0.0997, 0, 0.0997)`.
/// \param x the input of this step, (D)
/// \param h_prev the hidden state before it, (H)
/// \param W_xh input weights, (H, D)
/// \param W_hh recurrent weights, (H, H)
/// \param b_h bias, (H)
/// \return the hidden state after it, (H)
Vector step_by_loops(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                     const Vector& b_h);

}  // namespace unrolled::ex_02_1
