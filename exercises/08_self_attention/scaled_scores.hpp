/// \file
/// Exercise 8.2: scores, their scale, and the weights.
///
/// How much does word i want of word j? The *score* is the dot product of the query of the one and
/// the key of the other: large if they point the same way. The softmax turns the scores of each
/// query into *weights* that are positive and add up to 1:
///
/// \f[ S = \frac{Q K^\top}{\sqrt{d_k}} \qquad
///     A_{ij} = \frac{e^{S_{ij}}}{\sum_{m} e^{S_{im}}} \f]
///
/// Why the root? A dot product of \f$d_k\f$ numbers has as many summands. If they are random, of
/// variance 1, it has the variance \f$d_k\f$, and typical scores are as large as \f$\sqrt{d_k}\f$.
/// A softmax of large scores is *saturated*: it gives all to one key, and its gradient is almost 0.
/// The published example "Thinking Machines" has keys of 64 numbers and the scores 112 and 96.
/// As they are, the second word gets 0.0000001. Divided by 8, they are 14 and 12, and it gets 0.12.
///
/// (The lecture's notes divide by "the size of the key". It is the root of its size. With the
/// size itself the scores would be 1.75 and 1.5: all words nearly alike.)
///
/// You may use `matmul` and `transpose` of common/. Write the softmax yourself; as in exercise 2.2,
/// it must stay right for scores of a thousand, whose exponentials are infinite.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_08_2 {

/// Who looks at whom: row `i` belongs to query `i`, column `j` to key `j`.
struct Attention {
    Matrix scores;   ///< S, (T_q, T_k)
    Matrix weights;  ///< A, (T_q, T_k)
};

template <class Visit, Is<Attention>... A>
void for_each(Visit&& visit, A&... a)
{
    visit("scores", a.scores...);
    visit("weights", a.weights...);
}

/// Compare every query with every key. For example, the query (1, 1, 1, 1) and the keys
/// (1, 1, 1, 1) and (1, 0, 0, 1) have the dot products 4 and 2, the scores 2 and 1, and the weights
/// 0.731 and 0.269.
/// \param Q the queries, one in each row, (T_q, d_k)
/// \param K the keys, one in each row, (T_k, d_k)
/// \param scaled whether the scores are divided by \f$\sqrt{d_k}\f$; otherwise they are the dot
/// products
/// \throws std::invalid_argument if there is no key, or if keys have another size than queries
Attention scaled_scores(const Matrix& Q, const Matrix& K, bool scaled);

}  // namespace unrolled::ex_08_2
