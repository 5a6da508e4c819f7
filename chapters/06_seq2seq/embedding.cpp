#include "embedding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::seq2seq {

// [look_up]
Tensor3 look_up(const Matrix& E, const SentenceBatch& words)
{
    const std::size_t D = E.shape(1);
    Tensor3 xs = zeros<Tensor3>(words.length(), words.N, D);
    for (std::size_t i = 0; i < words.ids.size(); ++i) {
        if (words.ids[i] < 0) continue;  // padding
        const std::size_t k = static_cast<std::size_t>(words.ids[i]);
        if (k >= E.shape(0)) {
            throw std::out_of_range(
                fmt::format("no id {} in a vocabulary of {}", k, E.shape(0)));
        }
        std::copy_n(E.data() + k * D, D, xs.data() + i * D);  // (6.7)
    }
    return xs;
}
// [look_up]

// [look_up_backward]
Matrix look_up_backward(const Matrix& E, const SentenceBatch& words,
                        const Tensor3& dxs)
{
    const std::size_t D = E.shape(1);
    require_shape("dxs", dxs, {words.length(), words.N, D});
    Matrix dE = zeros_like(E);
    for (std::size_t i = 0; i < words.ids.size(); ++i) {
        if (words.ids[i] < 0) continue;
        const std::size_t k = static_cast<std::size_t>(words.ids[i]);
        for (std::size_t d = 0; d < D; ++d) {
            dE(k, d) += dxs.data()[i * D + d];  // (6.23)
        }
    }
    return dE;
}
// [look_up_backward]

}  // namespace unrolled::seq2seq
