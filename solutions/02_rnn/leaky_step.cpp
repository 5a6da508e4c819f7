#include "leaky_step.hpp"

#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_02_6 {

Vector leaky_step(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                  const Vector& b_h, Real leak)
{
    // Written so that NaN is refused too: every comparison with NaN is false.
    if (!(leak >= 0 && leak <= 1)) throw std::invalid_argument("a leak is between 0 and 1");

    const Vector candidate = tanh(matmul(W_xh, x) + matmul(W_hh, h_prev) + b_h);  // (H)
    // A weighted mean: the weights (1 - leak) and leak add up to 1, so the state stays in -1 .. 1.
    return (1 - leak) * h_prev + leak * candidate;
}

}  // namespace unrolled::ex_02_6
