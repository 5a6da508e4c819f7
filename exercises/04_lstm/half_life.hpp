/// \file
/// Exercise 4.8: the half-life of a memory.
///
/// Before it has learnt anything, an LSTM has small weights, and its forget gates are about what
/// their biases make of them: \f$f = \sigma(b)\f$ at every step. While nothing enters, the memory,
/// and the gradient on its way back, are multiplied with \f$f\f$ again and again:
///
/// \f[ c_{t+n} = f^n\, c_t \qquad \frac{\partial c_{t+n}}{\partial c_t} = f^n \f]
///
/// As with a radioactive substance, some number of steps halves it, whatever it was. This
/// *half-life* \f$n\f$ need not be a whole number:
///
/// \f[ f^n = \tfrac{1}{2} \f]
///
/// With a bias of 0 half is gone after one step. With a bias of 1, a widespread choice to begin
/// with, after 2.2 steps; with 3, after 14; the cell of Hung-yi Lee's slides has 10, and after
/// 15268 steps still half of its memory. (In the RNN of example 8-1 an input loses about nine
/// tenths of its effect at every step, a half-life of 0.3, and there is no gate to open against
/// it.)
///
/// Two functions: the half-life that belongs to a bias, and the bias that belongs to a half-life.
/// The formulas are short. But close to 1 the numbers of a machine lie 0.0000000000000001 apart:
/// \f$\sigma(40)\f$ differs from 1 by less than that, and is stored as 1. So find a way to
/// \f$\ln f\f$ that does not lead over \f$f\f$, and one to \f$b\f$ that does not lead over
/// \f$1 - f\f$.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_04_8 {

/// The number of steps after which a cell with this forget bias has lost half of its memory. For
/// example, `half_life(0)` is 1 and `half_life(1)` is 2.21267780.
/// \param forget_bias \f$b\f$, between -700 and 700
Real half_life(Real forget_bias);

/// The forget bias with which half of the memory is left after so many steps. For example,
/// `bias_for(100)` is 4.96821537, and `bias_for(half_life(b))` is b.
/// \param steps the half-life, between 0.001 and 1e300
/// \throws std::invalid_argument if `steps` is not above 0 (NaN is not)
Real bias_for(Real steps);

}  // namespace unrolled::ex_04_8
