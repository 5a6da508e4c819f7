#include "online_attention.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace unrolled::ex_08_7 {

Memory read_row(const Memory& before, const Vector& q, const Vector& k, const Vector& v)
{
    const Real score = dot(q, k) / std::sqrt(static_cast<Real>(q.size()));
    // A row alone: its score is the largest, e^0 is its sum, its value the output.
    return join(before, {.largest = score, .sum = 1, .output = v});
}

Memory join(const Memory& a, const Memory& b)
{
    require_shape("output", b.output, {a.output.size()});
    const Real largest = std::max(a.largest, b.largest);
    if (largest == -std::numeric_limits<Real>::infinity()) return a;  // nobody has read anything

    // Both sums as they would be if they had been measured against the larger score from the
    // beginning. One of the two factors is 1, the other at most 1.
    const Real from_a = a.sum * std::exp(a.largest - largest);
    const Real from_b = b.sum * std::exp(b.largest - largest);
    const Real sum = from_a + from_b;
    const Vector output = (from_a * a.output + from_b * b.output) / sum;
    return {.largest = largest, .sum = sum, .output = output};
}

}  // namespace unrolled::ex_08_7
