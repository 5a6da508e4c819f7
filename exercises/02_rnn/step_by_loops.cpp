#include "step_by_loops.hpp"

#include <cmath>

#include "todo.hpp"

namespace unrolled::ex_02_1 {

Vector step_by_loops(const Vector& x, const Vector& h_prev, const Matrix& W_xh, const Matrix& W_hh,
                     const Vector& b_h)
{
    // TODO: for every hidden unit i, add up its bias, its inputs and the old state; then std::tanh.
    (void)x, (void)h_prev, (void)W_xh, (void)W_hh, (void)b_h;
    throw Todo("2.1 step_by_loops");
}

}  // namespace unrolled::ex_02_1
