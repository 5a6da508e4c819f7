/// \file
/// Exercise 8.1: the query, the key and the value of every word.
///
/// In self-attention every word of a sentence asks all words of it, and itself: what do you have
/// for me? For that each word needs three vectors. Its *query* (쿼리) is what it looks for, its
/// *key* (키) is what it is found by, and its *value* (값) is what it hands to whoever finds it.
/// All three are made from its word vector \f$x_t\f$, by three matrices that are the same for every
/// word:
///
/// \f[ q_t = W_q\, x_t \qquad k_t = W_k\, x_t \qquad v_t = W_v\, x_t \f]
///
/// The word vectors are the rows of a table \f$E\f$: a word is an id, and the row of that number is
/// its vector. With the vectors of a sentence as the rows of a matrix \f$X\f$, one product serves
/// all words:
///
/// \f[ Q = X W_q^\top \qquad K = X W_k^\top \qquad V = X W_v^\top \f]
///
/// Weights are (out, in), as everywhere in this book. The article with the three-word example
/// prints them the other way round and writes \f$X W\f$; the test turns its matrices.
///
/// No word has heard of another yet, and none knows its place: a word that stands in the sentence
/// twice has the same three vectors twice.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_08_1 {

/// The three matrices. Queries and keys are compared, so they have one size; values may have
/// another.
struct Weights {
    Matrix W_q;  ///< (d_k, D)
    Matrix W_k;  ///< (d_k, D)
    Matrix W_v;  ///< (d_v, D)
};

template <class Visit, Is<Weights>... W>
void for_each(Visit&& visit, W&... w)
{
    visit("W_q", w.W_q...);
    visit("W_k", w.W_k...);
    visit("W_v", w.W_v...);
}

/// What every word asks, is found by, and hands over: row `t` belongs to word `t` of the sentence.
struct Projections {
    Matrix Q;  ///< (T, d_k)
    Matrix K;  ///< (T, d_k)
    Matrix V;  ///< (T, d_v)
};

template <class Visit, Is<Projections>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("Q", p.Q...);
    visit("K", p.K...);
    visit("V", p.V...);
}

/// Look up the words and make their three vectors. For example, with the table ((2), (3)) and the
/// weights (5), (7) and (10), the sentence {1} has the query 15, the key 21 and the value 30.
/// \param words the sentence: T ids from 0 to n_vocab - 1
/// \param E the word vectors, (n_vocab, D)
/// \param w the weights
/// \throws std::invalid_argument if the sentence is empty
/// \throws std::out_of_range if an id is negative or has no row in `E`
Projections query_key_value(const Ids& words, const Matrix& E, const Weights& w);

}  // namespace unrolled::ex_08_1
