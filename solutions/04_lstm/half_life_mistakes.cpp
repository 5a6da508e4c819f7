#include <cmath>
#include <numbers>
#include <stdexcept>

#include "half_life.hpp"
#include "mistakes.hpp"

namespace unrolled::ex_04_8 {
namespace {

using std::numbers::ln2;

Real gate(Real b)
{
    return 1 / (1 + std::exp(-b));
}

Real by_the_gate(Real b)
{
    return -ln2 / std::log(gate(b));
}

Real time_constant(Real b)
{
    return 1 / std::log1p(std::exp(-b));
}

Real of_what_is_lost(Real b)
{
    return ln2 / std::log1p(std::exp(b));
}

Real straight_line(Real b)
{
    return 0.5 / gate(-b);
}

Real whole_steps(Real b)
{
    return std::ceil(ln2 / std::log1p(std::exp(-b)));
}

void require_steps(Real steps)
{
    if (!(steps > 0)) throw std::invalid_argument("a half-life is above 0");
}

Real bias_by_the_gate(Real steps)
{
    require_steps(steps);
    const Real f = std::exp(-ln2 / steps);
    return std::log(f / (1 - f));
}

Real the_gate_itself(Real steps)
{
    require_steps(steps);
    return std::exp(-ln2 / steps);
}

Real bias_of_the_time_constant(Real steps)
{
    require_steps(steps);
    return -std::log(std::expm1(1 / steps));
}

Real upside_down(Real steps)
{
    require_steps(steps);
    return std::log(std::expm1(ln2 / steps));
}

Real accepts_all(Real steps)
{
    return -std::log(std::expm1(ln2 / steps));
}

const exercise::Mistakes known_of_half_life = exercise::mistakes_of(
    half_life,
    {{by_the_gate,
      "The formula is right, but it leads over f = sigma(b), which is rounded to 1 for a large "
      "bias. Write ln f with f put in, and look at std::log1p."},
     {time_constant,
      "After so many steps the memory has fallen to 1/e, 0.37. A half-life has ln 2 on top."},
     {of_what_is_lost,
      "This is the half-life with 1 - f in place of f: the sign of the bias is wrong."},
     {straight_line,
      "This takes the same amount away at every step, 1 - f of the first memory. What leaves is "
      "1 - f of what is still there."},
     {whole_steps, "The half-life is rounded up. It need not be a whole number."}});

const exercise::Mistakes known_of_bias_for = exercise::mistakes_of(
    bias_for,
    {{bias_by_the_gate,
      "The formula is right, but it leads over 1 - f, which is 0 for a long half-life. Put f in "
      "first, and look at std::expm1."},
     {the_gate_itself, "This is the forget gate. The bias is what goes into its sigmoid."},
     {bias_of_the_time_constant,
      "With this bias the memory falls to 1/e in so many steps, not to one half: ln 2 is missing."},
     {upside_down, "The sign of the bias is wrong: a longer half-life needs a larger one."},
     {accepts_all,
      "The bias is right, but a half-life of 0, below it, or NaN is accepted: the contract says "
      "std::invalid_argument."}});

}  // namespace
}  // namespace unrolled::ex_04_8
