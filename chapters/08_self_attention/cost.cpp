#include "cost.hpp"

namespace unrolled::self_attention {

// [cost]
std::size_t count_parameters(const Sizes& sizes)
{
    const std::size_t D = sizes.D, n_vocab = sizes.n_vocab;
    return n_vocab * D + sizes.layers * (12 * D * D + 13 * D) + 2 * D +
           n_vocab * D + n_vocab;  // (8.32)
}

double count_weights(const Sizes& sizes, std::size_t T, std::size_t N)
{
    const double square = static_cast<double>(T) * static_cast<double>(T);
    return square *
           static_cast<double>(sizes.layers * sizes.heads * N);  // (8.33)
}
// [cost]

double count_kept(const Sizes& sizes, std::size_t T, std::size_t N)
{
    const double rows = static_cast<double>(T) * static_cast<double>(N);
    const double D = static_cast<double>(sizes.D);
    // Of each layer two norms (n and y), q, k, v, z, f (4 D) and y; and the
    // scales of the norms. Then the embedding, the last norm, and the scores.
    const double layer = 13 * D + 2;
    return rows * (static_cast<double>(sizes.layers) * layer + 3 * D + 1);
}

}  // namespace unrolled::self_attention
