#include "scaled_scores.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_08_2 {
namespace {

void softmax_of_row(std::span<Real> numbers)
{
    // e^(s - max) / sum of e^(s - max) is the same fraction, and no exponential is above 1.
    const Real largest = *std::ranges::max_element(numbers);
    Real sum = 0;
    for (Real& number : numbers) {
        number = std::exp(number - largest);
        sum += number;
    }
    for (Real& number : numbers) number /= sum;
}

}  // namespace

Attention scaled_scores(const Matrix& Q, const Matrix& K, bool scaled)
{
    const std::size_t T_k = K.shape(0), d_k = Q.shape(1);
    if (T_k == 0) throw std::invalid_argument("a query needs at least one key");
    require_shape("K", K, {T_k, d_k});

    Matrix S = matmul(Q, transpose(K));  // (T_q, T_k)
    if (scaled) S /= std::sqrt(static_cast<Real>(d_k));
    // Row after row: each query has its own sum. Along the columns it would be the keys that share
    // themselves out among the queries.
    Matrix A = S;
    for (std::size_t i = 0; i < A.shape(0); ++i) softmax_of_row(values(A).subspan(i * T_k, T_k));
    return {.scores = S, .weights = A};
}

}  // namespace unrolled::ex_08_2
