#include "attend.hpp"

#include <fmt/format.h>

#include <limits>

#include "activation.hpp"

namespace unrolled::attention {

// [mask]
Matrix mask_padding(Matrix scores, std::size_t length)
{
    const std::size_t T_k = scores.shape(1);
    if (length == 0 || length > T_k) {
        throw ShapeError(
            fmt::format("a mask of length {} for {} keys: expected 1 .. {}",
                        length, T_k, T_k));
    }
    for (std::size_t i = 0; i < scores.shape(0); ++i) {
        for (std::size_t j = length; j < T_k; ++j) {
            scores(i, j) = -std::numeric_limits<Real>::infinity();  // (7.6)
        }
    }
    return scores;
}
// [mask]

// [attend]
Attention attend(Matrix scores, const Matrix& V)
{
    require_shape("V", V, {scores.shape(1), V.shape(1)});
    Matrix weights = softmax(std::move(scores));  // (7.7)  (T_q, T_k)
    Matrix contexts = matmul(weights, V);         // (7.8)  (T_q, D_v)
    return {std::move(weights), std::move(contexts)};
}

AttentionGrads attend_backward(const Attention& attention, const Matrix& V,
                               const Matrix& dcontexts)
{
    const Matrix& weights = attention.weights;
    require_shape("V", V, {weights.shape(1), V.shape(1)});
    require_shape("dcontexts", dcontexts, {weights.shape(0), V.shape(1)});
    Matrix dV = matmul(transpose(weights), dcontexts);            // (7.9)
    const Matrix dweights = matmul(dcontexts, transpose(V));      // (7.10)
    return {softmax_backward(weights, dweights), std::move(dV)};  // (7.11)
}
// [attend]

}  // namespace unrolled::attention
