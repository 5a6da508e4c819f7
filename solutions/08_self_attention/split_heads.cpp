#include "split_heads.hpp"

#include <stdexcept>

namespace unrolled::ex_08_4 {

Tensor3 split_heads(const Matrix& X, std::int64_t n_heads)
{
    const std::size_t T = X.shape(0), D = X.shape(1);
    // As long as the number is signed: cast first, -2 would be a very large number of heads.
    if (n_heads < 1) throw std::invalid_argument("there is at least one head");
    const auto H = static_cast<std::size_t>(n_heads);
    if (D % H != 0) throw std::invalid_argument("the heads have to divide the width");

    const std::size_t d = D / H;
    Tensor3 heads = zeros<Tensor3>(H, T, d);
    for (std::size_t h = 0; h < H; ++h) {
        for (std::size_t t = 0; t < T; ++t) {
            for (std::size_t c = 0; c < d; ++c) heads(h, t, c) = X(t, h * d + c);
        }
    }
    return heads;
}

Matrix merge_heads(const Tensor3& heads)
{
    const std::size_t T = heads.shape(1), d = heads.shape(2);
    Matrix X = zeros<Matrix>(T, heads.shape(0) * d);
    for (std::size_t h = 0; h < heads.shape(0); ++h) {
        for (std::size_t t = 0; t < T; ++t) {
            // Nothing is added or mixed. That is the business of the matrix that comes after it.
            for (std::size_t c = 0; c < d; ++c) X(t, h * d + c) = heads(h, t, c);
        }
    }
    return X;
}

}  // namespace unrolled::ex_08_4
