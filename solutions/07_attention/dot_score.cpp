#include "dot_score.hpp"

#include <cmath>

namespace unrolled::ex_07_1 {

Vector dot_scores(const Vector& query, const Matrix& keys)
{
    // matmul(keys, query) does the same in one line. The loop shows what a score is.
    require_shape("keys", keys, {keys.shape(0), query.size()});
    Vector scores = zeros<Vector>(keys.shape(0));
    for (std::size_t j = 0; j < scores.size(); ++j) scores(j) = dot(query, row(keys, j));
    return scores;
}

Vector scaled_scores(const Vector& query, const Matrix& keys)
{
    // The root of the key's size, not the size: a sum of D independent terms of size 1 has about
    // the size sqrt(D), because most of them cancel out.
    return dot_scores(query, keys) / std::sqrt(static_cast<Real>(query.size()));
}

Vector general_scores(const Matrix& W_a, const Vector& query, const Matrix& keys)
{
    // q^T (W_a k_j) = (W_a^T q) . k_j. On the right the matrix is needed once, not once for each
    // key.
    require_shape("W_a", W_a, {query.size(), keys.shape(1)});
    const Vector asked = matmul(transpose(W_a), query);  // the query in the space of the keys
    return dot_scores(asked, keys);
}

}  // namespace unrolled::ex_07_1
