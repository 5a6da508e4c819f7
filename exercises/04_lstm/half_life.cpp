#include "half_life.hpp"

#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_04_8 {

Real half_life(Real forget_bias)
{
    // TODO: solve f^n = 1/2 for n. Which function of <cmath> gives ln(1 + small)?
    (void)forget_bias;
    throw Todo("4.8 half_life");
}

Real bias_for(Real steps)
{
    // TODO: refuse a half-life that makes no sense; then the same equation, solved for the bias.
    (void)steps;
    throw Todo("4.8 half_life");
}

}  // namespace unrolled::ex_04_8
