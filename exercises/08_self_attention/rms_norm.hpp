/// \file
/// Exercise 8.9: backward through RMS norm.
///
/// A Transformer keeps its vectors at one size by a layer norm: it takes off the mean and divides
/// by the deviation. *RMS norm* (Zhang and Sennrich, 2019) leaves the mean where it is and divides
/// by the root of the mean square alone, which works as well and costs less. For every row x of D
/// numbers, with one *gain* \f$\gamma_j\f$ for each column:
///
/// \f[ r = \sqrt{\frac{1}{D} \sum_{j} x_j^2 + \epsilon} \qquad
///     \hat x_j = \frac{x_j}{r} \qquad y_j = \gamma_j\, \hat x_j \f]
///
/// \f$\epsilon\f$ is a small number that keeps a row of zeros from being divided by 0.
///
/// The way back is yours to find. Given the gradient of the result, \f$dy\f$, write down that of
/// the gains, which are shared by all rows, and that of x. Mind that \f$x_j\f$ reaches the loss in
/// two ways: by its own \f$\hat x_j\f$, and by r, which divides all D of them.
///
/// A check for your formula: if \f$\epsilon\f$ is 0, twice the row gives the same result. So along
/// x itself the loss does not change, and \f$\sum_j x_j\, dx_j = 0\f$.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_08_9 {

/// The gradients.
struct Grads {
    Matrix X;     ///< (T, D)
    Vector gain;  ///< (D)
};

template <class Visit, Is<Grads>... G>
void for_each(Visit&& visit, G&... g)
{
    visit("X", g.X...);
    visit("gain", g.gain...);
}

/// The way back. For example, the row (1, 7) has r = 5 if \f$\epsilon\f$ is 0; with gains of 1 and
/// dy = (1, 0), dx is (0.196, -0.028), and the gradient of the gains is (0.2, 0).
/// \param X what went in, (T, D)
/// \param gain \f$\gamma\f$, (D)
/// \param epsilon \f$\epsilon\f$, 0 or more; no row is all 0 if it is 0
/// \param dY the gradient of what came out, (T, D)
/// \throws std::invalid_argument if gain is not (D), dY has another shape than X, or epsilon is
/// negative
Grads rms_norm_backward(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY);

}  // namespace unrolled::ex_08_9
