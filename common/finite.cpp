#include "finite.hpp"

#include <cmath>
#include <limits>

namespace unrolled {

bool all_finite(std::span<const Real> numbers)
{
    // Without an early end: so the compiler compares several numbers at a time.
    int outside = 0;
    for (const Real number : numbers) {
        outside |= !(std::abs(number) <= std::numeric_limits<Real>::max());
    }
    return outside == 0;
}

}  // namespace unrolled
