#include "predict_explosion.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_03_8 {
namespace {

Real length(const Vector& v)
{
    return std::sqrt(dot(v, v));
}

// What each mistake changes.
struct Faults {
    bool transposed = true;  // W_hh^T, as on the way back
    bool rescales = true;    // v is brought back to length 1
    bool waits = true;       // the first n factors do not count
    bool geometric = true;   // the mean of the logarithms, not of the factors
    bool tens = true;        // the power of 10, not of e
    bool singular = false;   // W W^T instead of W^T: how far one step can stretch
};

Vector back(const Matrix& W, const Vector& v, const Faults& faults)
{
    const Vector u = faults.transposed ? matmul(transpose(W), v) : matmul(W, v);
    if (!faults.singular) return u;
    const Vector forth = matmul(W, u);
    return length(forth) == 0 ? forth : Vector(forth / std::sqrt(length(forth)));
}

Forecast forecast_of(Real growth, std::int64_t lag, const Faults& faults)
{
    const Real power = faults.tens ? std::log10(growth) : std::log(growth);
    return {growth, static_cast<Real>(lag) * power, growth > 1};
}

Forecast with(const Faults& faults, const Matrix& W_hh, const Vector& dh, std::int64_t n,
              std::int64_t lag)
{
    require_shape("W_hh", W_hh, {dh.size(), dh.size()});
    if (length(dh) == 0 || n < 1 || lag < 1) throw std::invalid_argument("nothing to forecast");
    Vector v = dh / length(dh);
    Real sum = 0, before = 1;
    for (std::int64_t step = 1; step <= 2 * n; ++step) {
        const Vector u = back(W_hh, v, faults);
        const Real factor = length(u) / before;
        if (length(u) == 0) return {0, -std::numeric_limits<Real>::infinity(), false};
        if (step > n || !faults.waits) sum += faults.geometric ? std::log(factor) : factor;
        before = faults.rescales ? 1 : length(u);
        v = u;
        if (faults.rescales) v = u / length(u);
    }
    const Real mean = sum / static_cast<Real>(faults.waits ? n : 2 * n);
    return forecast_of(faults.geometric ? std::exp(mean) : mean, lag, faults);
}

Forecast forwards(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.transposed = false}, W_hh, dh, n, lag);
}

Forecast no_rescaling(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.rescales = false}, W_hh, dh, n, lag);
}

Forecast impatient(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.waits = false}, W_hh, dh, n, lag);
}

Forecast arithmetic_mean(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.geometric = false}, W_hh, dh, n, lag);
}

Forecast natural(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.tens = false}, W_hh, dh, n, lag);
}

Forecast largest_stretch(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    return with({.singular = true}, W_hh, dh, n, lag);
}

const exercise::Mistakes known = exercise::mistakes_of(
    predict_explosion,
    {{forwards,
      "The vector is multiplied with W_hh, as on the way forward. A gradient goes back through "
      "its transpose."},
     {no_rescaling,
      "The vector is never brought back to length 1: after some thousand steps it is infinite or "
      "0, and so is the forecast."},
     {impatient,
      "The first n factors count too. They belong to the gradient's first direction, not to the "
      "one it ends up in."},
     {arithmetic_mean,
      "This is the arithmetic mean of the factors. They multiply, so their mean is the geometric "
      "one: the mean of the logarithms."},
     {natural, "The forecast is a power of e. Divide by the logarithm of 10."},
     {largest_stretch,
      "This is the largest singular value, how far one single step can stretch. Half of the fixed "
      "matrix has 1.33 there, and its gradients vanish all the same."}});

}  // namespace
}  // namespace unrolled::ex_03_8
