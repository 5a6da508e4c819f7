#include "additive_score.hpp"

#include "activation.hpp"

namespace unrolled::ex_07_4 {
namespace {

// Columns begin .. end - 1 of a matrix.
Matrix columns(const Matrix& W, std::size_t begin, std::size_t end)
{
    Matrix part = zeros<Matrix>(W.shape(0), end - begin);
    for (std::size_t i = 0; i < part.shape(0); ++i) {
        for (std::size_t d = begin; d < end; ++d) part(i, d - begin) = W(i, d);
    }
    return part;
}

}  // namespace

Vector additive_scores(const Params& p, const Vector& query, const Matrix& keys)
{
    const std::size_t A = p.v.size();
    require_shape("W_q", p.W_q, {A, query.size()});
    require_shape("W_k", p.W_k, {A, keys.shape(1)});

    const Vector asked = matmul(p.W_q, query);  // the same for all keys: once is enough
    Vector scores = zeros<Vector>(keys.shape(0));
    for (std::size_t j = 0; j < scores.size(); ++j) {
        // The sum goes through tanh as a whole. Only there do query and key meet.
        const Vector units = tanh(asked + matmul(p.W_k, row(keys, j)));
        scores(j) = dot(p.v, units);
    }
    return scores;
}

Vector concat_scores(const Matrix& W_a, const Vector& v, const Vector& query, const Matrix& keys)
{
    // A matrix times two vectors, one behind the other, is the sum of two products. Concat and
    // additive are one network, written in two ways.
    const std::size_t D_q = query.size(), D = D_q + keys.shape(1);
    require_shape("W_a", W_a, {v.size(), D});
    return additive_scores({columns(W_a, 0, D_q), columns(W_a, D_q, D), v}, query, keys);
}

}  // namespace unrolled::ex_07_4
