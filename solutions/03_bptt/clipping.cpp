#include "clipping.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_03_4 {
namespace {

void require_clippable(const Grads& grads, Real limit)
{
    // Written so that NaN is refused too: every comparison with NaN is false.
    if (!(limit > 0)) throw std::invalid_argument("a limit is above 0");
    walk(
        [](const std::string& name, const auto& tensor) {
            const bool finite =
                std::ranges::all_of(values(tensor), [](Real g) { return std::isfinite(g); });
            if (!finite) throw std::invalid_argument("the gradient of " + name + " is not finite");
        },
        grads);
}

}  // namespace

Grads clip_by_value(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    Grads clipped = grads;
    walk(
        [&](const std::string&, auto& tensor) {
            for (Real& g : values(tensor)) g = std::clamp(g, -limit, limit);
        },
        clipped);
    return clipped;
}

Grads clip_by_norm(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    Real sum_of_squares = 0;  // of all tensors: one tensor alone does not know the step's length
    walk([&](const std::string&,
             const auto& tensor) { sum_of_squares += dot(values(tensor), values(tensor)); },
         grads);
    const Real norm = std::sqrt(sum_of_squares);
    if (norm <= limit) return grads;  // a short gradient is never made longer

    Grads clipped = grads;
    walk([&](const std::string&, auto& tensor) { tensor *= limit / norm; }, clipped);
    return clipped;
}

}  // namespace unrolled::ex_03_4
