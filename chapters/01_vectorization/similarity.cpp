#include "similarity.hpp"

#include <algorithm>
#include <cmath>

namespace unrolled::vectorize {
namespace {

Real length(std::span<const Real> v)
{
    return std::sqrt(dot(v, v));
}

// [cosine]
Real cosine_of(std::span<const Real> a, std::span<const Real> b, Real epsilon)
{
    const Real length_a = length(a) + epsilon;
    const Real length_b = length(b) + epsilon;
    if (length_a == 0 || length_b == 0) return 0;
    return dot(a, b) / (length_a * length_b);  // (1.10)
}
// [cosine]

}  // namespace

Real cosine(const Vector& a, const Vector& b, Real epsilon)
{
    require_shape("b", b, {a.size()});
    return cosine_of(values(a), values(b), epsilon);
}

Matrix unit_rows(Matrix E)
{
    const std::size_t D = E.shape(1);
    for (std::size_t i = 0; i < E.shape(0); ++i) {
        const std::span<Real> numbers = values(E).subspan(i * D, D);
        const Real scale = length(numbers);
        if (scale == 0) continue;
        for (Real& number : numbers) number /= scale;
    }
    return E;
}

Vector cosines(const Matrix& E, const Vector& v)
{
    require_shape("v", v, {E.shape(1)});
    const std::size_t D = v.size();
    Vector result = zeros<Vector>(E.shape(0));
    for (std::size_t i = 0; i < E.shape(0); ++i) {
        result(i) = cosine_of(values(E).subspan(i * D, D), values(v), 0);
    }
    return result;
}

// [neighbours]
std::vector<Neighbour> neighbours(const Matrix& E, const Vector& v,
                                  std::size_t count, const Ids& excluded)
{
    const Vector alike = cosines(E, v);  // (V)
    std::vector<Neighbour> found;
    for (std::size_t i = 0; i < alike.size(); ++i) {
        const Id id = static_cast<Id>(i);
        if (std::ranges::find(excluded, id) != excluded.end()) continue;
        found.push_back({id, alike(i)});
    }
    // Equal cosines keep the order of their ids, with every compiler.
    std::ranges::stable_sort(found, std::ranges::greater{}, &Neighbour::cosine);
    found.resize(std::min(count, found.size()));
    return found;
}
// [neighbours]

}  // namespace unrolled::vectorize
