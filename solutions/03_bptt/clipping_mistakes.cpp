#include "clipping.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_03_4 {
namespace {

bool all_finite(const Grads& grads)
{
    bool finite = true;
    const auto look = [&](const std::string&, const auto& tensor) {
        for (const Real g : values(tensor)) finite = finite && std::isfinite(g);
    };
    walk(look, grads);
    return finite;
}

void require_clippable(const Grads& grads, Real limit)
{
    if (!(limit > 0)) throw std::invalid_argument("a limit is above 0");
    if (!all_finite(grads)) throw std::invalid_argument("a gradient is finite");
}

Real squares_of(const Grads& grads)
{
    Real sum = 0;
    walk([&](const std::string&, const auto& m) { sum += dot(values(m), values(m)); }, grads);
    return sum;
}

Grads scaled(Grads grads, Real factor)
{
    walk([&](const std::string&, auto& tensor) { tensor *= factor; }, grads);
    return grads;
}

template <class Change>
Grads each_number(Grads grads, const Change& change)
{
    const auto visit = [&](const std::string&, auto& tensor) {
        for (Real& g : values(tensor)) g = change(g);
    };
    walk(visit, grads);
    return grads;
}

Grads only_from_above(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    return each_number(grads, [&](Real g) { return std::min(g, limit); });
}

Grads cut_to_zero(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    return each_number(grads, [&](Real g) { return std::abs(g) > limit ? 0 : g; });
}

Grads value_unguarded(const Grads& grads, Real limit)
{
    if (!(limit > 0)) throw std::invalid_argument("a limit is above 0");
    return each_number(grads, [&](Real g) { return std::max(-limit, std::min(g, limit)); });
}

Grads always_scaled(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    const Real norm = std::sqrt(squares_of(grads));
    return norm == 0 ? grads : scaled(grads, limit / norm);
}

Grads tensor_by_tensor(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    Grads clipped = grads;
    const auto clip = [&](const std::string&, auto& tensor) {
        const Real norm = std::sqrt(dot(values(tensor), values(tensor)));
        if (norm > limit) tensor *= limit / norm;
    };
    walk(clip, clipped);
    return clipped;
}

Grads no_root(const Grads& grads, Real limit)
{
    require_clippable(grads, limit);
    const Real squares = squares_of(grads);
    return squares > limit ? scaled(grads, limit / squares) : grads;
}

Grads norm_unguarded(const Grads& grads, Real limit)
{
    if (!(limit > 0)) throw std::invalid_argument("a limit is above 0");
    const Real norm = std::sqrt(squares_of(grads));
    return norm > limit ? scaled(grads, limit / norm) : grads;
}

const exercise::Mistakes by_value = exercise::mistakes_of(
    clip_by_value,
    {{only_from_above, "Only numbers above the limit are cut, those below -limit are not."},
     {cut_to_zero,
      "Numbers beyond the limit become 0. They become the limit, with their own sign."},
     {value_unguarded, "A gradient with NaN or infinity is clipped by value, not refused."}});

const exercise::Mistakes by_norm = exercise::mistakes_of(
    clip_by_norm,
    {{always_scaled,
      "Every gradient gets the norm `limit`, also a shorter one. A short gradient stays as it is: "
      "near a minimum the steps must become small."},
     {tensor_by_tensor,
      "Each tensor is clipped by its own norm. The norm is that of all numbers together; otherwise "
      "the direction changes."},
     {no_root, "The norm is the square root of the sum of squares. The root is missing."},
     {norm_unguarded,
      "A gradient with NaN or infinity is clipped by norm, not refused: infinity times "
      "limit / infinity is NaN."}});

}  // namespace
}  // namespace unrolled::ex_03_4
