#include "cosine.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace unrolled::ex_01_5 {

Real cosine(const Vector& a, const Vector& b)
{
    require_shape("b", b, {a.size()});
    Real ab = 0;
    Real aa = 0;
    Real bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += a(i) * b(i);
        aa += a(i) * a(i);
        bb += b(i) * b(i);
    }
    if (aa == 0 || bb == 0) return 0;  // no direction, and no division by zero
    return ab / (std::sqrt(aa) * std::sqrt(bb));
}

std::int64_t most_similar(const Matrix& vectors, const Vector& query, const Ids& excluded)
{
    require_shape("query", query, {vectors.shape(1)});
    std::int64_t best = -1;
    Real best_cosine = -std::numeric_limits<Real>::infinity();  // a cosine may be negative
    for (std::size_t v = 0; v < vectors.shape(0); ++v) {
        const bool is_excluded =
            std::find(excluded.begin(), excluded.end(), static_cast<Id>(v)) != excluded.end();
        if (is_excluded) continue;
        const Real similarity = cosine(row(vectors, v), query);
        if (similarity > best_cosine) {  // not >=: of equals the first stays
            best_cosine = similarity;
            best = static_cast<std::int64_t>(v);
        }
    }
    return best;
}

}  // namespace unrolled::ex_01_5
