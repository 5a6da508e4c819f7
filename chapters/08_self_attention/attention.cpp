#include "attention.hpp"

#include <algorithm>
#include <cmath>

#include "activation.hpp"

namespace unrolled::self_attention {

Real divisor(const MatrixView& K)
{
    return std::sqrt(static_cast<Real>(K.cols));
}

// [attend]
Matrix scores(const MatrixView& Q, const MatrixView& K)
{
    Matrix s = Matrix::from_shape({Q.rows, K.rows});
    multiply(Q, transpose(K), s, 1 / divisor(K));  // (8.4)  (T_q, T)
    return s;
}

Matrix weights_of(Matrix s, Mask mask)
{
    const std::size_t T = s.shape(1);
    if (mask == Mask::causal) require_shape("s", s, {T, T});
    for (std::size_t t = 0; t < s.shape(0); ++t) {
        const std::size_t seen = mask == Mask::causal ? t + 1 : T;
        const std::span<Real> row = values(s).subspan(t * T, T);
        softmax_in_place(row.first(seen));              // (8.6)
        std::ranges::fill(row.subspan(seen), Real(0));  // (8.5)
    }
    return s;
}

Attention attend(const Qkv& x, Mask mask)
{
    Matrix weights = weights_of(scores(x.Q, x.K), mask);
    Matrix z = matmul(weights, x.V);  // (8.7)  (T_q, d_v)
    return {std::move(weights), std::move(z)};
}
// [attend]

// [attend_backward]
void attend_backward(const Qkv& x, const Matrix& weights, const MatrixView& dz,
                     const QkvGrads& grads)
{
    multiply(transpose(weights), dz, grads.V);     // (8.21)
    Matrix dweights = matmul(dz, transpose(x.V));  // (8.22)
    // A masked weight is 0, so its score gets no gradient either.
    const Matrix ds = softmax_backward(weights, std::move(dweights));  // (8.23)
    const Real scale = 1 / divisor(x.K);
    multiply(ds, x.K, grads.Q, scale);             // (8.24)
    multiply(transpose(ds), x.Q, grads.K, scale);  // (8.25)
}
// [attend_backward]

}  // namespace unrolled::self_attention
