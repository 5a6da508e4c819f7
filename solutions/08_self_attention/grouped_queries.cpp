#include "grouped_queries.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_08_8 {
namespace {

// How wide a head is.
std::size_t head_width(const Matrix& Q, std::int64_t n_heads, std::int64_t n_groups)
{
    if (n_heads < 1 || n_groups < 1) throw std::invalid_argument("at least one head and one group");
    if (n_heads % n_groups != 0) throw std::invalid_argument("groups have to divide the heads");
    const auto H = static_cast<std::size_t>(n_heads);
    if (Q.shape(1) % H != 0) throw std::invalid_argument("heads have to divide the width of Q");
    return Q.shape(1) / H;
}

Matrix columns(const Matrix& m, std::size_t begin, std::size_t count)
{
    Matrix part = zeros<Matrix>(m.shape(0), count);
    for (std::size_t t = 0; t < m.shape(0); ++t) {
        for (std::size_t c = 0; c < count; ++c) part(t, c) = m(t, begin + c);
    }
    return part;
}

Matrix attend(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    Matrix S = matmul(Q, transpose(K)) / std::sqrt(static_cast<Real>(Q.shape(1)));
    for (std::size_t i = 0; i < S.shape(0); ++i) {
        for (std::size_t j = i + 1; j < S.shape(1); ++j) {
            S(i, j) = -std::numeric_limits<Real>::infinity();
        }
    }
    return matmul(softmax(S), V);
}

}  // namespace

Matrix grouped_attention(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t n_heads,
                         std::int64_t n_groups)
{
    const std::size_t T = Q.shape(0), d = head_width(Q, n_heads, n_groups);
    const auto H = static_cast<std::size_t>(n_heads), G = static_cast<std::size_t>(n_groups);
    require_shape("K", K, {T, G * d});
    require_shape("V", V, {T, G * d});

    Matrix found = zeros_like(Q);
    for (std::size_t h = 0; h < H; ++h) {
        // Nothing is copied out for each head in a real program either: heads of a group read the
        // same memory, and that is all that is saved. As much is computed as ever.
        const std::size_t g = h / (H / G);
        const Matrix of_head =
            attend(columns(Q, h * d, d), columns(K, g * d, d), columns(V, g * d, d));
        for (std::size_t t = 0; t < T; ++t) {
            for (std::size_t c = 0; c < d; ++c) found(t, h * d + c) = of_head(t, c);
        }
    }
    return found;
}

}  // namespace unrolled::ex_08_8
