#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"
#include "rms_norm.hpp"

namespace unrolled::ex_08_9 {
namespace {

// What each mistake changes.
struct Faults {
    bool through_r = true;    // x reaches the loss through r too
    bool gain_in_x = true;    // dx has passed the gains
    bool mean = true;         // what goes through r is a mean, not a sum
    bool epsilon = true;      // r has its epsilon
    bool normed_gain = true;  // the gradient of the gains has its factor x / r, not x
    bool adds_up = true;      // over the rows
    bool centred = false;     // the mean of u is taken off, as in layer norm
    bool takes_off = true;    // what goes through r is subtracted, not added
};

Grads with(const Faults& faults, const Matrix& X, const Vector& gain, Real epsilon,
           const Matrix& dY)
{
    require_shape("gain", gain, {X.shape(1)});
    require_shape("dY", dY, {X.shape(0), X.shape(1)});
    if (epsilon < 0) throw std::invalid_argument("epsilon");
    const auto D = static_cast<Real>(X.shape(1));
    Grads grads = {zeros_like(X), zeros_like(gain)};
    for (std::size_t t = 0; t < X.shape(0); ++t) {
        const Vector x = row(X, t), dy = row(dY, t);
        const Real r = std::sqrt(dot(x, x) / D + (faults.epsilon ? epsilon : 0));
        const Vector normed = x / r, share = dy * (faults.normed_gain ? normed : x);
        grads.gain = faults.adds_up ? Vector(grads.gain + share) : share;
        const Vector u = faults.gain_in_x ? Vector(gain * dy) : dy;
        const Real sign = faults.takes_off ? 1 : -1;
        const Real along = faults.through_r ? sign * dot(u, normed) / (faults.mean ? D : 1) : 0;
        const Real middle = faults.centred ? sum_all(u) / D : 0;
        for (std::size_t j = 0; j < x.size(); ++j) {
            grads.X(t, j) = (u(j) - middle - along * normed(j)) / r;
        }
    }
    return grads;
}

Grads constant_r(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.through_r = false}, X, gain, epsilon, dY);
}

Grads past_the_gains(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.gain_in_x = false}, X, gain, epsilon, dY);
}

Grads sum_for_mean(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.mean = false}, X, gain, epsilon, dY);
}

Grads no_epsilon(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.epsilon = false}, X, gain, epsilon, dY);
}

Grads gains_of_x(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.normed_gain = false}, X, gain, epsilon, dY);
}

Grads last_row(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.adds_up = false}, X, gain, epsilon, dY);
}

Grads layer_norm(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.centred = true}, X, gain, epsilon, dY);
}

Grads wrong_sign(const Matrix& X, const Vector& gain, Real epsilon, const Matrix& dY)
{
    return with({.takes_off = false}, X, gain, epsilon, dY);
}

const exercise::Mistakes known = exercise::mistakes_of(
    rms_norm_backward,
    {{constant_r,
      "dx is u / r, as if r were a constant. Every number of the row is in r: there is a second "
      "way."},
     {past_the_gains, "dx does not pass the gains: what arrives at x / r is gain times dy."},
     {sum_for_mean,
      "What goes through r is D times too large: r is made from a mean, and its derivative has the "
      "1 / D."},
     {no_epsilon, "r has no epsilon in it. Forward it has, so backward it has too."},
     {gains_of_x, "The gradient of the gains has the factor x. A gain multiplies x / r."},
     {last_row,
      "The gradient of the gains is that of the last row. The shares of all rows add up."},
     {layer_norm,
      "This takes the mean of the gradient off as well. That belongs to layer norm, which takes "
      "the mean off x."},
     {wrong_sign,
      "What goes through r is added. A larger r makes the results smaller: it is subtracted."}});

}  // namespace
}  // namespace unrolled::ex_08_9
