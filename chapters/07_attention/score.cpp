#include "score.hpp"

#include <cmath>

namespace unrolled::attention {
namespace {

Real scale_of(const Matrix& Q)
{
    return 1 / std::sqrt(static_cast<Real>(Q.shape(1)));
}

}  // namespace

// [dot]
Matrix dot_scores(const Matrix& Q, const Matrix& K)
{
    require_shape("K", K, {K.shape(0), Q.shape(1)});
    return matmul(Q, transpose(K));  // (7.1)  (T_q, D) (D, T_k) -> (T_q, T_k)
}

PairGrads dot_backward(const Matrix& Q, const Matrix& K, const Matrix& dE)
{
    require_shape("K", K, {K.shape(0), Q.shape(1)});
    require_shape("dE", dE, {Q.shape(0), K.shape(0)});
    return {.Q = matmul(dE, K), .K = matmul(transpose(dE), Q)};  // (7.12)
}
// [dot]

// [scaled]
Matrix scaled_scores(const Matrix& Q, const Matrix& K)
{
    return dot_scores(Q, K) * scale_of(Q);  // (7.2)  (T_q, T_k)
}

PairGrads scaled_backward(const Matrix& Q, const Matrix& K, Matrix dE)
{
    dE *= scale_of(Q);
    return dot_backward(Q, K, dE);  // (7.13)
}
// [scaled]

// [general]
Matrix general_scores(const Matrix& W_a, const Matrix& Q, const Matrix& K)
{
    require_shape("W_a", W_a, {Q.shape(1), K.shape(1)});
    return dot_scores(matmul(Q, W_a), K);  // (7.3)  (T_q, T_k)
}

GeneralGrads general_backward(const Matrix& W_a, const Matrix& Q,
                              const Matrix& K, const Matrix& dE)
{
    require_shape("W_a", W_a, {Q.shape(1), K.shape(1)});
    PairGrads pairs = dot_backward(matmul(Q, W_a), K, dE);
    Matrix dW_a = matmul(transpose(Q), pairs.Q);  // (7.14)
    pairs.Q = matmul(pairs.Q, transpose(W_a));    // (7.14)  (T_q, D_q)
    return {std::move(dW_a), std::move(pairs)};
}
// [general]

}  // namespace unrolled::attention
