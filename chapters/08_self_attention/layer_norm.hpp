/// \file
/// Layer normalisation (Ba, Kiros and Hinton 2016): every word for itself.
///
///     m = (1/D) sum_i x_i,  v = (1/D) sum_i (x_i - m)^2      (8.12)
///     n = (x - m) / sqrt(v + 0.00001)                        (8.13)
///     y = g * n + b                                          (8.14)
///
/// And back:
///
///     dn = g * dy,
///     dx = (dn - mean(dn) - n mean(dn * n)) / sqrt(v + 0.00001)   (8.27)
///     dg = sum over words of dy * n,  db = sum of dy              (8.28)
#pragma once

#include "walk.hpp"

namespace unrolled::self_attention {

/// The parameters. A gradient has the same type.
struct NormParams {
    Vector gain;  ///< (D), g
    Vector bias;  ///< (D), b
};

/// Visit both by name.
template <class Visit, Is<NormParams>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("gain", p.gain...);
    visit("bias", p.bias...);
}

/// What the way there keeps.
struct NormRun {
    Matrix n;      ///< (R, D), each row of mean 0 and variance 1.
    Vector scale;  ///< (R), 1 / sqrt(v + 0.00001)
    Matrix y;      ///< (R, D)
};

/// What goes back.
struct NormGrads {
    NormParams params;  ///< dL/dg, dL/db
    Matrix x;           ///< (R, D), dL/dx
};

/// Of width D, all 0: even the gain, as for a gradient. \throws ShapeError
NormParams zero_norm(std::size_t D);

/// Equations (8.12) to (8.14). \param x (R, D) \throws ShapeError
NormRun layer_norm(const NormParams& p, const Matrix& x);

/// Equations (8.27) and (8.28). \param dy (R, D) \throws ShapeError
NormGrads layer_norm_backward(const NormParams& p, const NormRun& run,
                              const Matrix& dy);

}  // namespace unrolled::self_attention
