#include "lstm_step.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_04_2 {

Step lstm_step(const Params& p, const Vector& x, const Vector& h_prev, const Vector& c_prev)
{
    // TODO: the 4H sums; cut them into four; then the memory, and what shows of it.
    (void)p, (void)x, (void)h_prev, (void)c_prev;
    throw Todo("4.2 lstm_step");
}

}  // namespace unrolled::ex_04_2
