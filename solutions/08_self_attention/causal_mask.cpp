#include "causal_mask.hpp"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "activation.hpp"

namespace unrolled::ex_08_3 {
namespace {

void forbid_future(Matrix& S)
{
    // The first queries are missing, not the last: the newest word has the bottom row.
    const std::size_t skipped = S.shape(1) - S.shape(0);
    for (std::size_t i = 0; i < S.shape(0); ++i) {
        for (std::size_t j = i + skipped + 1; j < S.shape(1); ++j) {
            S(i, j) = -std::numeric_limits<Real>::infinity();
        }
    }
}

}  // namespace

Attention causal_attention(const Matrix& Q, const Matrix& K, const Matrix& V)
{
    const std::size_t T_q = Q.shape(0), T_k = K.shape(0), d_k = Q.shape(1);
    require_shape("K", K, {T_k, d_k});
    require_shape("V", V, {T_k, V.shape(1)});
    if (T_q > T_k) throw std::invalid_argument("every query belongs to a word that has a key");

    Matrix S = matmul(Q, transpose(K)) / std::sqrt(static_cast<Real>(d_k));
    // Before the softmax, so that what is forbidden takes no part in the sum either.
    forbid_future(S);
    const Matrix A = softmax(S);
    return {.weights = A, .outputs = matmul(A, V)};  // (T_q, T_k) (T_k, d_v)
}

}  // namespace unrolled::ex_08_3
