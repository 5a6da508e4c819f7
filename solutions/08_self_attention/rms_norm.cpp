#include "rms_norm.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_08_9 {

Grads rms_norm_backward(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    const std::size_t T = X.shape(0), D = X.shape(1);
    require_shape("gain", gain, {D});
    require_shape("dY", dY, {T, D});
    if (!(epsilon >= 0)) throw std::invalid_argument("epsilon is not negative");

    Grads grads = {.X = zeros_like(X), .gain = zeros_like(gain)};
    for (std::size_t t = 0; t < T; ++t) {
        const Vector x = row(X, t), dy = row(dY, t);
        const Real r = std::sqrt(dot(x, x) / static_cast<Real>(D) + epsilon);
        const Vector normed = x / r;
        grads.gain += dy * normed;  // one gain for all rows, so their shares add up
        const Vector u = gain * dy;
        // The first way is u / r. The second, through r, takes off what lies along x: a longer row
        // would be divided by more.
        const Real along = dot(u, normed) / static_cast<Real>(D);
        for (std::size_t j = 0; j < D; ++j) grads.X(t, j) = (u(j) - along * normed(j)) / r;
    }
    return grads;
}

}  // namespace unrolled::ex_08_9
