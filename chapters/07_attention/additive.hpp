/// \file
/// Two scores that are small networks: a layer of A units looks at the query
/// and the key, and v says what its units count.
///
///     u_ij = W_q q_i + W_k k_j,  e_ij = v^T tanh(u_ij)         (7.4)
///     u_ij = W_a [q_i; k_j],     e_ij = v^T tanh(u_ij)         (7.5)
///
/// [q; k] is q with k below it. Backward, with * element by element:
///
///     du_ij = de_ij v * (1 - tanh(u_ij)^2)                     (7.15)
///     dv    = sum_ij de_ij tanh(u_ij)                          (7.16)
///     dq_i  = W_q^T sum_j du_ij,  dk_j = W_k^T sum_i du_ij,
///     dW_q  = sum_ij du_ij q_i^T, dW_k = sum_ij du_ij k_j^T    (7.17)
///     d[q_i; k_j] = W_a^T du_ij,
///     dW_a  = sum_ij du_ij [q_i; k_j]^T                        (7.18)
///
/// (7.4) is Bahdanau, Cho and Bengio's (2015), (7.5) Luong, Pham and Manning's
/// (2015). They are the same function if W_a is W_q and W_k side by side.
#pragma once

#include "score.hpp"
#include "walk.hpp"

namespace unrolled::attention {

/// The parameters of the additive score.
struct Additive {
    Matrix W_q;  ///< (A, D_q)
    Matrix W_k;  ///< (A, D_k)
    Vector v;    ///< (A)
};

/// Visit every parameter by name.
template <class Visit, Is<Additive>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_q", p.W_q...);
    visit("W_k", p.W_k...);
    visit("v", p.v...);
}

/// The parameters of the concat score.
struct Concat {
    Matrix W_a;  ///< (A, D_q + D_k)
    Vector v;    ///< (A)
};

/// Visit every parameter by name.
template <class Visit, Is<Concat>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_a", p.W_a...);
    visit("v", p.v...);
}

/// The score (7.4) of every query with every key, (T_q, T_k).
/// \param Q (T_q, D_q), queries \param K (T_k, D_k), keys \throws ShapeError
Matrix additive_scores(const Additive& p, const Matrix& Q, const Matrix& K);

/// What additive_backward() returns.
struct AdditiveGrads {
    Additive params;  ///< dL/dW_q, dL/dW_k, dL/dv.
    PairGrads pairs;  ///< dL/dQ and dL/dK.
};

/// Back (7.15) to (7.17). \param dE (T_q, T_k), dL/de_ij \throws ShapeError
AdditiveGrads additive_backward(const Additive& p, const Matrix& Q,
                                const Matrix& K, const Matrix& dE);

/// The score (7.5), (T_q, T_k). \throws ShapeError
Matrix concat_scores(const Concat& p, const Matrix& Q, const Matrix& K);

/// What concat_backward() returns.
struct ConcatGrads {
    Concat params;    ///< dL/dW_a, dL/dv.
    PairGrads pairs;  ///< dL/dQ and dL/dK.
};

/// Back (7.15), (7.16) and (7.18). \throws ShapeError
ConcatGrads concat_backward(const Concat& p, const Matrix& Q, const Matrix& K,
                            const Matrix& dE);

}  // namespace unrolled::attention
