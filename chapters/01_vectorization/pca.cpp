#include "pca.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unrolled::vectorize {
namespace {

// Less of the variance than this is what rounding leaves.
constexpr Real rounding = 100 * std::numeric_limits<Real>::epsilon();

Matrix centred(Matrix points, const Vector& mean)
{
    for (std::size_t i = 0; i < points.shape(0); ++i) {
        for (std::size_t d = 0; d < points.shape(1); ++d)
            points(i, d) -= mean(d);
    }
    return points;
}

// Take the part along a unit vector out of v.
void remove_direction(Vector& v, const Vector& unit)
{
    const Real part = dot(v, unit);
    v -= part * unit;
}

void point_forward(Vector& v)
{
    const auto largest = std::ranges::max_element(
        v, {}, [](Real number) { return std::abs(number); });
    if (*largest < 0) v *= Real(-1);
}

// A vector that no symmetry of the points makes orthogonal to what is sought.
Vector start_vector(std::size_t D)
{
    Vector v = zeros<Vector>(D);
    for (std::size_t d = 0; d < D; ++d) {
        v(d) = 1 + std::sin(static_cast<Real>(d));
    }
    return v;
}

// Removes the directions that are known and gives v length 1; false if not more
// than `least` is left of it.
bool make_new_unit(Vector& v, const std::vector<Vector>& known, Real least)
{
    for (const Vector& unit : known) remove_direction(v, unit);
    const Real length = std::sqrt(dot(v, v));
    if (length <= least) return false;
    v /= length;
    return true;
}

// [power]
Vector dominant_direction(const Matrix& covariance,
                          const std::vector<Vector>& known, Real least)
{
    Vector v = start_vector(covariance.shape(0));
    make_new_unit(v, known, 0);
    for (int step = 0; step < 2000; ++step) {
        Vector next = matmul(covariance, v);
        if (!make_new_unit(next, known, least)) break;  // no variance is left
        const Vector change = next - v;
        v = next;  // (1.29)  (D)
        if (dot(change, change) < Real(1e-30)) break;
    }
    point_forward(v);
    return v;
}
// [power]

}  // namespace

// [pca]
Pca principal_components(const Matrix& points, std::size_t k)
{
    const std::size_t n = points.shape(0), D = points.shape(1);
    if (n == 0 || k == 0 || k > D) {
        throw ShapeError(
            fmt::format("{} components of {} points of width {}", k, n, D));
    }
    const Real one_nth = Real(1) / static_cast<Real>(n);
    Pca pca{sum_rows(points) * one_nth, zeros<Matrix>(k, D), zeros<Vector>(k)};
    const Matrix x = centred(points, pca.mean);
    const Matrix covariance =
        matmul(transpose(x), x) * one_nth;  // (1.28)  (D, D)
    for (std::size_t d = 0; d < D; ++d) pca.total += covariance(d, d);
    const Real least = rounding * pca.total;
    std::vector<Vector> found;
    for (std::size_t i = 0; i < k; ++i) {
        found.push_back(dominant_direction(covariance, found, least));
        std::ranges::copy(found[i], pca.directions.data() + i * D);
        pca.variances(i) = dot(found[i], matmul(covariance, found[i]));
    }
    return pca;
}

Matrix project(const Pca& pca, const Matrix& points)
{
    require_shape("points", points, {points.shape(0), pca.mean.size()});
    const Matrix x = centred(points, pca.mean);
    return matmul(x, transpose(pca.directions));  // (1.30)  (n, k)
}
// [pca]

}  // namespace unrolled::vectorize
