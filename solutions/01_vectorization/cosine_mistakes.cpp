#include "cosine.hpp"

#include <algorithm>
#include <cmath>

#include "mistakes.hpp"

namespace unrolled::ex_01_5 {
namespace {

Real plain_dot(const Vector& a, const Vector& b)
{
    return dot(a, b);
}

Real without_roots(const Vector& a, const Vector& b)
{
    const Real product = dot(a, b);
    const Real squares = dot(a, a) * dot(b, b);
    return squares == 0 ? 0 : product / squares;
}

Real with_epsilon(const Vector& a, const Vector& b)
{
    const Real eps = 1e-8;
    return dot(a, b) / ((std::sqrt(dot(a, a)) + eps) * (std::sqrt(dot(b, b)) + eps));
}

Real absolute(const Vector& a, const Vector& b)
{
    const Real product = dot(a, b);
    const Real squares = dot(a, a) * dot(b, b);
    return squares == 0 ? 0 : std::abs(product) / std::sqrt(squares);
}

// The search as it should be, but for the likeness, the first bid and who is left out.
std::int64_t search(const Matrix& vectors, const Vector& query, const Ids& excluded, Real best,
                    Real (*likeness)(const Vector&, const Vector&))
{
    require_shape("query", query, {vectors.shape(1)});
    std::int64_t answer = -1;
    for (std::size_t v = 0; v < vectors.shape(0); ++v) {
        if (std::count(excluded.begin(), excluded.end(), static_cast<Id>(v)) > 0) continue;
        const Real now = likeness(row(vectors, v), query);
        if (now <= best) continue;
        best = now;
        answer = static_cast<std::int64_t>(v);
    }
    return answer;
}

Real right(const Vector& a, const Vector& b)
{
    const Real lengths = std::sqrt(dot(a, a)) * std::sqrt(dot(b, b));
    return lengths == 0 ? 0 : dot(a, b) / lengths;
}

std::int64_t by_dot_product(const Matrix& vectors, const Vector& query, const Ids& excluded)
{
    return search(vectors, query, excluded, -HUGE_VAL, plain_dot);
}

std::int64_t nobody_excluded(const Matrix& vectors, const Vector& query, const Ids&)
{
    return search(vectors, query, {}, -HUGE_VAL, right);
}

std::int64_t only_positive(const Matrix& vectors, const Vector& query, const Ids& excluded)
{
    return search(vectors, query, excluded, 0, right);
}

const exercise::Mistakes known_cosines = exercise::mistakes_of(
    cosine,
    {{plain_dot,
      "This is the dot product. It grows with the lengths of the vectors: divide by both."},
     {without_roots,
      "The lengths are squared: the length of a vector is the square root of its dot product with "
      "itself."},
     {with_epsilon,
      "A small number is added to the lengths against division by zero, which changes every "
      "cosine a little (0.7071067691 for 0.7071067812). Ask for zero vectors instead."},
     {absolute,
      "The sign is lost. Vectors that point in opposite directions have the cosine -1."}});

const exercise::Mistakes known_searches = exercise::mistakes_of(
    most_similar,
    {{by_dot_product,
      "The largest dot product wins here, so a long vector beats one that points the right way. "
      "Compare cosines."},
     {nobody_excluded,
      "The excluded rows take part. In an analogy the words of the question are nearly always "
      "nearest to it: leave them out."},
     {only_positive,
      "The search begins with 0 as its best cosine, so a row with a negative cosine can never win, "
      "even if it is the best there is."}});

}  // namespace
}  // namespace unrolled::ex_01_5
