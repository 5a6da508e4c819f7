#include "clipping.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "todo.hpp"

namespace unrolled::ex_03_4 {

Grads clip_by_value(const Grads& grads, Real limit)
{
    // TODO: refuse a bad limit and bad numbers; then cut every number.
    (void)grads, (void)limit;
    throw Todo("3.4 clipping");
}

Grads clip_by_norm(const Grads& grads, Real limit)
{
    // TODO: the same refusals; then one norm over all numbers, and one factor for all of them.
    (void)grads, (void)limit;
    throw Todo("3.4 clipping");
}

}  // namespace unrolled::ex_03_4
