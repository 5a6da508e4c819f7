#include "additive.hpp"

#include <algorithm>

#include "activation.hpp"
#include "columns.hpp"

namespace unrolled::attention {
namespace {

// Every pair is a row: row i T_k + j is a_i + b_j.
Matrix sums_of_pairs(const Matrix& a, const Matrix& b)
{
    const std::size_t T_q = a.shape(0), T_k = b.shape(0), A = a.shape(1);
    Matrix u = Matrix::from_shape({T_q * T_k, A});
    for (std::size_t i = 0; i < T_q; ++i) {
        for (std::size_t j = 0; j < T_k; ++j) {
            for (std::size_t l = 0; l < A; ++l) {
                u(i * T_k + j, l) = a(i, l) + b(j, l);
            }
        }
    }
    return u;
}

// The way back: what a_i and b_j get from the rows in which they took part.
PairGrads parts_of_sums(const Matrix& du, std::size_t T_q, std::size_t T_k)
{
    const std::size_t A = du.shape(1);
    PairGrads parts{zeros<Matrix>(T_q, A), zeros<Matrix>(T_k, A)};
    for (std::size_t i = 0; i < T_q; ++i) {
        for (std::size_t j = 0; j < T_k; ++j) {
            for (std::size_t l = 0; l < A; ++l) {
                parts.Q(i, l) += du(i * T_k + j, l);
                parts.K(j, l) += du(i * T_k + j, l);
            }
        }
    }
    return parts;
}

// Every pair is a row: row i T_k + j is [q_i; k_j].
Matrix pairs_of(const Matrix& Q, const Matrix& K)
{
    const std::size_t T_q = Q.shape(0), T_k = K.shape(0);
    Matrix pairs = Matrix::from_shape({T_q * T_k, Q.shape(1) + K.shape(1)});
    Real* to = pairs.data();
    for (std::size_t i = 0; i < T_q; ++i) {
        for (std::size_t j = 0; j < T_k; ++j) {
            to = std::copy_n(&Q(i, 0), Q.shape(1), to);
            to = std::copy_n(&K(j, 0), K.shape(1), to);
        }
    }
    return pairs;
}

// What v makes of the units, one score for each pair: (T_q, T_k).
Matrix counted(const Matrix& units, const Vector& v, std::size_t T_q,
               std::size_t T_k)
{
    const Vector e = matmul(units, v);
    Matrix E = Matrix::from_shape({T_q, T_k});
    std::ranges::copy(values(e), E.data());
    return E;
}

Matrix before_tanh(const Matrix& units, const Vector& v, const Matrix& dE)
{
    Matrix du = tanh_derivative(units);
    for (std::size_t r = 0; r < du.shape(0); ++r) {
        for (std::size_t l = 0; l < v.size(); ++l) {
            du(r, l) *= values(dE)[r] * v(l);  // (7.15)
        }
    }
    return du;
}

Vector flattened(const Matrix& m)
{
    Vector numbers = Vector::from_shape({m.size()});
    std::ranges::copy(values(m), numbers.data());
    return numbers;
}

Matrix additive_units(const Additive& p, const Matrix& Q, const Matrix& K)
{
    const std::size_t A = p.v.size();
    require_shape("W_q", p.W_q, {A, Q.shape(1)});
    require_shape("W_k", p.W_k, {A, K.shape(1)});
    return tanh(sums_of_pairs(matmul(Q, transpose(p.W_q)),
                              matmul(K, transpose(p.W_k))));
}

}  // namespace

// [additive]
Matrix additive_scores(const Additive& p, const Matrix& Q, const Matrix& K)
{
    const Matrix units = additive_units(p, Q, K);        // (T_q T_k, A)
    return counted(units, p.v, Q.shape(0), K.shape(0));  // (7.4)
}

AdditiveGrads additive_backward(const Additive& p, const Matrix& Q,
                                const Matrix& K, const Matrix& dE)
{
    require_shape("dE", dE, {Q.shape(0), K.shape(0)});
    const Matrix units = additive_units(p, Q, K);
    const Matrix du = before_tanh(units, p.v, dE);  // (7.15)
    const PairGrads parts = parts_of_sums(du, Q.shape(0), K.shape(0));
    return {.params = {.W_q = matmul(transpose(parts.Q), Q),           // (7.17)
                       .W_k = matmul(transpose(parts.K), K),           // (7.17)
                       .v = matmul(transpose(units), flattened(dE))},  // (7.16)
            .pairs = {.Q = matmul(parts.Q, p.W_q),                     // (7.17)
                      .K = matmul(parts.K, p.W_k)}};                   // (7.17)
}
// [additive]

// [concat]
Matrix concat_scores(const Concat& p, const Matrix& Q, const Matrix& K)
{
    require_shape("W_a", p.W_a, {p.v.size(), Q.shape(1) + K.shape(1)});
    const Matrix units = tanh(matmul(pairs_of(Q, K), transpose(p.W_a)));
    return counted(units, p.v, Q.shape(0), K.shape(0));  // (7.5)  (T_q, T_k)
}

ConcatGrads concat_backward(const Concat& p, const Matrix& Q, const Matrix& K,
                            const Matrix& dE)
{
    require_shape("W_a", p.W_a, {p.v.size(), Q.shape(1) + K.shape(1)});
    require_shape("dE", dE, {Q.shape(0), K.shape(0)});
    const Matrix pairs = pairs_of(Q, K);
    const Matrix units = tanh(matmul(pairs, transpose(p.W_a)));
    const Matrix du = before_tanh(units, p.v, dE);  // (7.15)
    // Each query took part in T_k pairs, each key in T_q.
    const PairGrads parts = parts_of_sums(matmul(du, p.W_a), Q.shape(0),
                                          K.shape(0));                 // (7.18)
    return {.params = {.W_a = matmul(transpose(du), pairs),            // (7.18)
                       .v = matmul(transpose(units), flattened(dE))},  // (7.16)
            .pairs = {.Q = columns(parts.Q, 0, Q.shape(1)),
                      .K = columns(parts.K, Q.shape(1), K.shape(1))}};
}
// [concat]

}  // namespace unrolled::attention
