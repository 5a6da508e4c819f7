/// \file
/// Exercise 7.4: a small network as a score.
///
/// The first attention (Bahdanau, Cho and Bengio, 2015) did not take a product of query and key. It
/// asked a network with one hidden layer of A units:
///
/// \f[ e_j = v \cdot \tanh(W_q\, q + W_k\, k_j) \f]
///
/// Query and key may have different sizes; the two matrices bring both into the same A numbers,
/// which are *added*, hence the name. Each unit hears both sides, and \f$v\f$ says what it counts.
/// (The paper calls the matrices W and U.)
///
/// Look at what the tanh is for. Without it \f$e_j\f$ would be \f$v \cdot W_q q\f$, the same number
/// for every key, plus \f$v \cdot W_k k_j\f$, in which the query does not occur. A softmax does not
/// see what is added to all scores: whatever the query asked, the answer would be the same.
///
/// Luong, Pham and Manning (2015) write the same network with a single matrix, which reads query
/// and key one behind the other, the query first. They call it *concat*:
///
/// \f[ e_j = v \cdot \tanh\left(W_a \begin{bmatrix} q \\ k_j \end{bmatrix}\right) \f]
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_07_4 {

/// The parameters of the additive score.
struct Params {
    Matrix W_q;  ///< (A, D_q)
    Matrix W_k;  ///< (A, D_k)
    Vector v;    ///< (A)
};

template <class Visit, Is<Params>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("W_q", p.W_q...);
    visit("W_k", p.W_k...);
    visit("v", p.v...);
}

/// The additive score of every key. For example, one unit with weights of 1 and v = 2 gives, for
/// the query 0.5, the key 0 the score 2 tanh 0.5 and the key -0.5 the score 0.
/// \param p the parameters
/// \param query \f$q\f$, (D_q)
/// \param keys one key in each row, (T, D_k)
/// \return the scores, (T)
/// \throws std::invalid_argument if a parameter has not the shape that belongs to v, the query and
/// the keys
Vector additive_scores(const Params& p, const Vector& query, const Matrix& keys);

/// The concat score of every key. For example, W_a = ((1, 10)) and v = 2 give, for the query 0.5
/// and the key 0.02, the score 2 tanh(0.5 + 0.2).
/// \param W_a \f$W_a\f$, its first D_q columns read the query, the others a key, (A, D_q + D_k)
/// \param v \f$v\f$, (A)
/// \param query \f$q\f$, (D_q)
/// \param keys one key in each row, (T, D_k)
/// \return the scores, (T)
/// \throws std::invalid_argument if W_a has not the shape that belongs to v, the query and the keys
Vector concat_scores(const Matrix& W_a, const Vector& v, const Vector& query, const Matrix& keys);

}  // namespace unrolled::ex_07_4
