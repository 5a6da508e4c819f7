/// \file
/// The functions that make a network more than one matrix product, on whole tensors.
///
/// A function of an arithmetic expression computes the expression first and returns a finished
/// tensor: `tanh(z + b)` is a tensor, not a promise of one.
#pragma once

#include "tensor.hpp"

namespace unrolled {

/// tanh of every number, in place, with the processor's widest instructions.
void tanh_in_place(std::span<Real> numbers);
/// \f$1 / (1 + e^{-x})\f$ of every number, in place.
void sigmoid_in_place(std::span<Real> numbers);
/// \f$e^x\f$ of every number, in place.
void exp_in_place(std::span<Real> numbers);
/// softmax of one row of scores, in place: softmax() below says how. \throws ShapeError if it is
/// empty
void softmax_in_place(std::span<Real> scores);

/// \f$\tanh(x)\f$ of every number; the same shape.
template <Expression E>
Evaluated<E> tanh(E&& expression)
{
    Evaluated<E> result = std::forward<E>(expression);
    tanh_in_place(values(result));
    return result;
}

/// \f$\sigma(x) = 1 / (1 + e^{-x})\f$ of every number; the same shape.
template <Expression E>
Evaluated<E> sigmoid(E&& expression)
{
    Evaluated<E> result = std::forward<E>(expression);
    sigmoid_in_place(values(result));
    return result;
}

/// tanh of some columns of a wider matrix, without a copy of them. \throws ShapeError if the view
/// is a transposed one
Matrix tanh(const MatrixView& m);
/// The same with the sigmoid.
Matrix sigmoid(const MatrixView& m);

/// \f$d \tanh(x) / dx = 1 - h^2\f$, from the result \f$h = \tanh(x)\f$.
template <Expression E>
Evaluated<E> tanh_derivative(const E& h)
{
    return Real(1) - h * h;
}

/// \f$d \sigma(x) / dx = s (1 - s)\f$, from the result \f$s = \sigma(x)\f$.
template <Expression E>
Evaluated<E> sigmoid_derivative(const E& s)
{
    return s * (Real(1) - s);
}

/// \f$e^{x_j} / \sum_k e^{x_k}\f$ along the last index: each row becomes probabilities. The row's
/// maximum is subtracted first, so no score overflows. \throws ShapeError if a row is empty.
Vector softmax(Vector scores);
/// The same for each row of a matrix.
Matrix softmax(Matrix scores);
/// The same for each example of each time step.
Tensor3 softmax(Tensor3 scores);

/// The gradient of the scores from the gradient of the probabilities, row by row:
/// \f$ds_j = p_j (dp_j - \sum_k p_k dp_k)\f$. \throws ShapeError if the shapes differ.
Matrix softmax_backward(const Matrix& probabilities, Matrix dprobabilities);

}  // namespace unrolled
