/// \file
/// Exercise 8.3: the causal mask, and the new representation of every word.
///
/// The weights of exercise 8.2 say how much a word wants of every other. Now it gets it: the
/// weighted sum of the values is the word's new representation, in which it knows its context.
///
/// \f[ Z = A V \qquad z_i = \sum_j A_{ij}\, v_j \f]
///
/// A language model predicts the next word, so no word may see those that come after it: the answer
/// would stand among them. A *causal mask* (인과 마스크) forbids it. A score that is forbidden is
/// replaced by \f$-\infty\f$ *before* the softmax; its weight becomes \f$e^{-\infty} = 0\f$, and
/// the others still add up to 1.
///
/// \f[ S_{ij} = \begin{cases} q_i \cdot k_j / \sqrt{d_k} & \text{if word } i \text{ may see word }
///     j \\ -\infty & \text{otherwise} \end{cases} \qquad
///     A_{ij} = \frac{e^{S_{ij}}}{\sum_m e^{S_{im}}} \f]
///
/// A word may see itself and all words before it. When a model writes, the keys and values of all
/// \f$T_k\f$ words so far are kept, and queries are made for the newest \f$T_q\f$ of them only. So
/// row \f$i\f$ of \f$Q\f$ is the query of word \f$i + T_k - T_q\f$, both counted from 0. The last
/// query always sees everything.
///
/// Whatever a word may see is one step away. What an RNN heard a thousand steps ago has gone
/// through a thousand matrices and tanhs; here a query that fits a key gets its value unharmed.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_08_3 {

/// What the queries looked at, and what they got.
struct Attention {
    Matrix weights;  ///< A, 0 where a word may not look, (T_q, T_k)
    Matrix outputs;  ///< Z, (T_q, d_v)
};

template <class Visit, Is<Attention>... A>
void for_each(Visit&& visit, A&... a)
{
    visit("weights", a.weights...);
    visit("outputs", a.outputs...);
}

/// Attend to the past. For example, with queries and keys that are all 0 a word sees all that it
/// may see with the same weight: the values 6, 2 and 1 become 6, 4 and 3, the means of the first,
/// of two, of three. You may use `matmul` and `softmax` of common/.
/// \param Q the queries of the last T_q words, (T_q, d_k)
/// \param K the keys of all words, at least one, (T_k, d_k)
/// \param V the values of all words, (T_k, d_v)
/// \throws std::invalid_argument if there are more queries than keys, or if K has another size than
/// Q, or V another number of rows than K
Attention causal_attention(const Matrix& Q, const Matrix& K, const Matrix& V);

}  // namespace unrolled::ex_08_3
