#include "predict_explosion.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace unrolled::ex_03_8 {
namespace {

Real length(const Vector& v)
{
    return std::sqrt(dot(v, v));
}

}  // namespace

Forecast predict_explosion(const Matrix& W_hh, const Vector& dh, std::int64_t n, std::int64_t lag)
{
    require_shape("W_hh", W_hh, {dh.size(), dh.size()});
    if (length(dh) == 0) throw std::invalid_argument("a gradient of 0 has no direction");
    if (n < 1 || lag < 1) throw std::invalid_argument("n and lag are 1 or more");

    Vector v = dh / length(dh);
    Real sum_of_logs = 0;
    for (std::int64_t step = 1; step <= 2 * n; ++step) {
        const Vector u = matmul(transpose(W_hh), v);
        const Real factor = length(u);
        if (factor == 0) return {0, -std::numeric_limits<Real>::infinity(), false};
        if (step > n) sum_of_logs += std::log(factor);
        v = u / factor;  // only the direction goes on, so that no number overflows
    }
    // A mean of logarithms is the logarithm of the geometric mean. With complex eigenvalues the
    // factors go up and down for ever; their mean is the growth all the same.
    const Real log_growth = sum_of_logs / static_cast<Real>(n);
    const Real growth = std::exp(log_growth);
    return {growth, static_cast<Real>(lag) * log_growth / std::log(Real(10)), growth > 1};
}

}  // namespace unrolled::ex_03_8
