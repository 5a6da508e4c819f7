#include "leaky_step.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_02_6 {

Vector leaky_step(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                  const Vector& b_h, Real leak)
{
    // TODO: refuse a leak outside 0 .. 1, then mix the old state and tanh(W_xh x + W_hh h_prev +
    // b_h).
    (void)x, (void)h_prev, (void)W_xh, (void)W_hh, (void)b_h, (void)leak;
    throw Todo("2.6 leaky_step");
}

}  // namespace unrolled::ex_02_6
