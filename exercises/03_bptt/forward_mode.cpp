#include "forward_mode.hpp"

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_03_6 {

Result forward_mode(const Params& p, const Vector& h0, const Matrix& xs, const Matrix& dhs_output)
{
    // TODO: at every step the new state, the new S from the old one, and its share of dW_hh.
    (void)p, (void)h0, (void)xs, (void)dhs_output;
    throw Todo("3.6 forward_mode");
}

}  // namespace unrolled::ex_03_6
