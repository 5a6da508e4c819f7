/// \file
/// Exercise 7.1: how alike a query and a key are.
///
/// An encoder-decoder without attention packs a sentence into one vector, however long it is. With
/// attention the decoder asks the sentence anew at every step. What it asks with is the *query*
/// \f$q\f$, its own state. Each word of the sentence answers with two vectors: by its *key*
/// \f$k_j\f$ it is found, and its *value* is what it has to say. (In the first models with
/// attention both are the same vector, the encoder's state at that word.)
///
/// A *score* \f$e_j\f$ says how alike the query and key \f$j\f$ are: the higher, the more alike.
/// The simplest is the *dot product*, which has no parameters:
///
/// \f[ e_j = q \cdot k_j = \sum_{d=1}^{D} q_d\, k_{jd} \f]
///
/// It grows with the number of terms. If the numbers of q and k are independent, of mean 0 and size
/// 1, it is about as large as \f$\sqrt{D}\f$, and the softmax that comes after it would see little
/// but the largest. The *scaled* score takes that back:
///
/// \f[ e_j = \frac{q \cdot k_j}{\sqrt{D}} \f]
///
/// The *general* score has a learnt matrix between the two. It can compare what has different
/// sizes, and it can learn which number of a key matters for which number of a query:
///
/// \f[ e_j = q^\top W_a k_j \f]
///
/// The dot product and the general score are those of Luong, Pham and Manning (2015), the scaled
/// one is of Vaswani and others (2017).
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_07_1 {

/// The dot products of a query with every key. The query (1, 2) and the keys (3, 0) and (0, 1) have
/// the scores (3, 2).
/// \param query \f$q\f$, (D)
/// \param keys one key in each row, (T, D); T may be 0
/// \return the scores, (T)
/// \throws std::invalid_argument if the keys have another size than the query
Vector dot_scores(const Vector& query, const Matrix& keys);

/// The same, scaled. The query (1, 2, 0, 0) and the key (3, 0, 5, 5) have the score 3 / 2.
/// \param query \f$q\f$, (D), with D at least 1
/// \param keys one key in each row, (T, D)
/// \return the scores, (T)
/// \throws std::invalid_argument if the keys have another size than the query
Vector scaled_scores(const Vector& query, const Matrix& keys);

/// The scores with a matrix between query and key. The query (1, 2) and the key (3), with the
/// matrix ((10), (100)), have the score 1 * 10 * 3 + 2 * 100 * 3 = 630.
/// \param W_a \f$W_a\f$, (D_q, D_k)
/// \param query \f$q\f$, (D_q)
/// \param keys one key in each row, (T, D_k)
/// \return the scores, (T)
/// \throws std::invalid_argument if the sizes of W_a are not those of the query and of the keys
Vector general_scores(const Matrix& W_a, const Vector& query, const Matrix& keys);

}  // namespace unrolled::ex_07_1
