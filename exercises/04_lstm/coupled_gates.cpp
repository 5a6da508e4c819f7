#include "coupled_gates.hpp"

#include <stdexcept>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_04_7 {

Run coupled_gates(const Params& p, const Vector& h0, const Vector& c0, const Matrix& xs)
{
    // TODO: a loop over the steps; h and c go on from each to the next.
    (void)p, (void)h0, (void)c0, (void)xs;
    throw Todo("4.7 coupled_gates");
}

}  // namespace unrolled::ex_04_7
