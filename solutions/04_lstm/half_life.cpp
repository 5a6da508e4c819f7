#include "half_life.hpp"

#include <cmath>
#include <numbers>
#include <stdexcept>

namespace unrolled::ex_04_8 {

using std::numbers::ln2;

Real half_life(Real forget_bias)
{
    // f = 1 / (1 + e^-b), so -ln f = ln(1 + e^-b). For b = 40 the sum 1 + e^-b is rounded to 1 and
    // its logarithm to 0; log1p does not form the sum.
    const Real loss_per_step = std::log1p(std::exp(-forget_bias));
    return ln2 / loss_per_step;
}

Real bias_for(Real steps)
{
    if (!(steps > 0)) throw std::invalid_argument("a half-life is above 0");
    // 1 + e^-b = 1 / f = 2^(1/n). Without the 1 it is e^-b: how closed the gate is, beside how
    // open.
    return -std::log(std::expm1(ln2 / steps));
}

}  // namespace unrolled::ex_04_8
