#include "positions.hpp"

#include <cmath>

namespace unrolled::self_attention {

// [position]
Vector position(std::size_t t, std::size_t D)
{
    Vector p = zeros<Vector>(D);
    for (std::size_t j = 0; j < D; ++j) {
        const std::size_t i = j / 2;
        const double slower = std::pow(
            10000, static_cast<double>(2 * i) / static_cast<double>(D));
        const double angle = static_cast<double>(t) / slower;
        const double wave = j % 2 == 0 ? std::sin(angle) : std::cos(angle);
        p(j) = static_cast<Real>(wave);  // (8.10)
    }
    return p;
}
// [position]

Matrix positions(std::size_t T, std::size_t D)
{
    Matrix all = zeros<Matrix>(T, D);
    for (std::size_t t = 0; t < T; ++t) {
        const Vector p = position(t, D);
        std::copy_n(p.data(), D, all.data() + t * D);
    }
    return all;
}

}  // namespace unrolled::self_attention
