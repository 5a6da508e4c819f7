#include "rotary_positions.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_08_6 {
namespace {

// Turn the pairs of each row, the clocks forwards (direction 1) or backwards (-1).
Matrix turned(const Matrix& X, std::int64_t first, Real direction)
{
    const std::size_t d = X.shape(1);
    if (d < 2 || d % 2 != 0) throw std::invalid_argument("a vector that turns is made of pairs");
    Matrix Y = zeros_like(X);
    for (std::size_t j = 0; j < d; j += 2) {
        const Real omega = std::pow(Real(10000), -static_cast<Real>(j) / static_cast<Real>(d));
        for (std::size_t t = 0; t < X.shape(0); ++t) {
            const Real angle = (static_cast<Real>(first) + static_cast<Real>(t)) * omega;
            const Real cosine = std::cos(angle), sine = direction * std::sin(angle);
            Y(t, j) = cosine * X(t, j) - sine * X(t, j + 1);
            Y(t, j + 1) = sine * X(t, j) + cosine * X(t, j + 1);
        }
    }
    return Y;
}

}  // namespace

Matrix rotate(const Matrix& X, std::int64_t first)
{
    return turned(X, first, 1);
}

Matrix rotate_backward(const Matrix& dY, std::int64_t first)
{
    // The transpose of a rotation is its inverse. The gradient keeps its length, however many
    // words stand before this one: nothing vanishes here, and nothing explodes.
    return turned(dY, first, -1);
}

}  // namespace unrolled::ex_08_6
