#include "temperature_top_k.hpp"

#include <algorithm>
#include <cmath>

#include "activation.hpp"
#include "todo.hpp"

namespace unrolled::ex_02_7 {

Vector temperature_top_k(const Vector& scores, Real temperature, std::int64_t k)
{
    // TODO: refuse bad knobs; find the k letters that stay; softmax of their scores over
    // temperature.
    (void)scores, (void)temperature, (void)k;
    throw Todo("2.7 temperature_top_k");
}

}  // namespace unrolled::ex_02_7
