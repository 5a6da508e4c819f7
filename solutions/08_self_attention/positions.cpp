#include "positions.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_08_5 {
namespace {

void require_pairs(std::int64_t width)
{
    if (width < 2 || width % 2 != 0) throw std::invalid_argument("a width is made of pairs");
}

// Radians from word to word. From pair to pair the speed falls by the same factor: a wide range of
// distances is covered by few columns, as with the digits of a number.
Real speed(std::size_t pair, std::size_t D)
{
    return std::pow(Real(10000), -2 * static_cast<Real>(pair) / static_cast<Real>(D));
}

}  // namespace

Matrix positions(std::int64_t n_words, std::int64_t width)
{
    require_pairs(width);
    if (n_words < 0) throw std::invalid_argument("there are no fewer than 0 words");
    const auto T = static_cast<std::size_t>(n_words), D = static_cast<std::size_t>(width);

    Matrix P = zeros<Matrix>(T, D);
    for (std::size_t t = 0; t < T; ++t) {
        for (std::size_t i = 0; i < D / 2; ++i) {
            const Real angle = static_cast<Real>(t) * speed(i, D);
            P(t, 2 * i) = std::sin(angle);
            P(t, 2 * i + 1) = std::cos(angle);
        }
    }
    return P;
}

Matrix go_on(std::int64_t n, std::int64_t width)
{
    require_pairs(width);
    const auto D = static_cast<std::size_t>(width);
    Matrix M = zeros<Matrix>(D, D);
    for (std::size_t i = 0; i < D / 2; ++i) {
        // The place t does not occur: in sin((t + n) w) = sin(t w) cos(n w) + cos(t w) sin(n w) it
        // is in the old coordinates alone. A sine without its cosine could not do this.
        const Real angle = static_cast<Real>(n) * speed(i, D);
        const Real sine = std::sin(angle), cosine = std::cos(angle);
        M(2 * i, 2 * i) = cosine;
        M(2 * i, 2 * i + 1) = sine;
        M(2 * i + 1, 2 * i) = -sine;
        M(2 * i + 1, 2 * i + 1) = cosine;
    }
    return M;
}

}  // namespace unrolled::ex_08_5
