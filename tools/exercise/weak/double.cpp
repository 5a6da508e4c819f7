#include "double.hpp"

namespace unrolled::weak {

Real propose_two(std::int64_t)
{
    return 2;
}

Real propose_any(std::int64_t seed)
{
    return static_cast<Real>(seed);
}

Real propose_too_much(std::int64_t)
{
    return 1000;
}

bool accept_double(const Real& x, const Real& y)
{
    return y == 2 * x;
}

bool reject_all(const Real&, const Real&)
{
    return false;
}

}  // namespace unrolled::weak
