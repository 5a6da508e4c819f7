#include "embedding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::attention {

Tensor3 embed(const Matrix& E, const SentenceBatch& sentences)
{
    const std::size_t N = sentences.N, D = E.shape(1);
    const Ids& ids = sentences.ids;
    if (ids.empty() || N == 0 || ids.size() % N != 0) {
        throw ShapeError(fmt::format("{} tokens of {} sentences side by side",
                                     ids.size(), N));
    }
    Tensor3 xs = zeros<Tensor3>(sentences.length(), N, D);
    for (std::size_t r = 0; r < ids.size(); ++r) {
        if (ids[r] < 0) continue;  // padding
        const auto token = static_cast<std::size_t>(ids[r]);
        if (token >= E.shape(0)) {
            throw std::out_of_range(fmt::format(
                "token {} at {}, expected below {}", token, r, E.shape(0)));
        }
        std::copy_n(&E(token, 0), D, xs.data() + r * D);  // (7.26)
    }
    return xs;
}

Matrix embed_backward(const Tensor3& dxs, const SentenceBatch& sentences,
                      std::size_t n_vocab)
{
    const std::size_t D = dxs.shape(2);
    require_shape("dxs", dxs, {sentences.length(), sentences.N, D});
    Matrix dE = zeros<Matrix>(n_vocab, D);
    for (std::size_t r = 0; r < sentences.ids.size(); ++r) {
        if (sentences.ids[r] < 0) continue;
        Real* token = &dE(static_cast<std::size_t>(sentences.ids[r]), 0);
        for (std::size_t k = 0; k < D; ++k) token[k] += dxs.data()[r * D + k];
    }
    return dE;
}

}  // namespace unrolled::attention
