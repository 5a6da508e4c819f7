#include "interpolation.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_05_5 {
namespace {

void require_weights(const Vector& lambdas, std::size_t K)
{
    require_shape("lambdas", lambdas, {K});
    for (const Real lambda : values(lambdas)) {
        if (!(lambda >= 0)) throw std::invalid_argument("a weight is negative");
    }
    // Not exactly: 0.1 + 0.2 + 0.7 is a little less than 1 for a computer.
    if (std::abs(sum_all(lambdas) - 1) > 1e-9) throw std::invalid_argument("weights add up to 1");
}

}  // namespace

Vector interpolate(const Matrix& p, const Vector& lambdas)
{
    require_weights(lambdas, p.shape(0));
    Vector mixed = zeros<Vector>(p.shape(1));
    Real used = 0;  // the weights of those orders that have seen their history
    for (std::size_t k = 0; k < p.shape(0); ++k) {
        const Vector of_order = row(p, k);
        if (sum_all(of_order) == 0) continue;
        mixed += lambdas(k) * of_order;
        used += lambdas(k);
    }
    if (used == 0) throw std::invalid_argument("no order has seen its history");
    // Dividing by what was used shares out the rest, in proportion.
    return mixed / used;
}

Vector em_round(const Matrix& p, const Vector& lambdas)
{
    require_weights(lambdas, p.shape(1));
    Vector shares = zeros_like(lambdas);
    Real tokens = 0;
    for (std::size_t i = 0; i < p.shape(0); ++i) {
        const Vector parts = lambdas * row(p, i);
        const Real whole = sum_all(parts);
        if (whole == 0) continue;
        shares += parts / whole;  // each token hands out one whole, however rare it is
        tokens += 1;
    }
    return tokens == 0 ? lambdas : Vector(shares / tokens);
}

}  // namespace unrolled::ex_05_5
