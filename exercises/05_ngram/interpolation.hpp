/// \file
/// Exercise 5.5: linear interpolation.
///
/// A trigram knows much about few histories, a unigram little about all. Instead of choosing, mix
/// them (Jelinek and Mercer, 1980), each order k with a weight \f$\lambda_k\f$:
///
/// \f[ P(w \mid u\,v) = \lambda_1 P_1(w) + \lambda_2 P_2(w \mid v) + \lambda_3 P_3(w \mid u\,v),
///     \qquad \sum_k \lambda_k = 1 \f]
///
/// What "I like" never got from its counts it now gets from those of "like" alone. The weights are
/// learnt from *held-out* text, which was not counted: on the counted text itself the longest
/// history always wins. One round of the EM algorithm asks, for every held-out token, how much of
/// its probability came from each order, and takes the mean share as the order's new weight:
///
/// \f[ r_{ik} = \frac{\lambda_k \, p_{ik}}{\sum_j \lambda_j \, p_{ij}}, \qquad
///     \lambda_k \leftarrow \frac{1}{N} \sum_{i=1}^{N} r_{ik} \f]
///
/// No round makes the held-out text less probable.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_05_5 {

/// The mixed distribution after one history.
///
/// An order whose history was never seen knows nothing: its row is all 0. Its weight goes to the
/// other orders, in proportion to their own weights, so that the result still adds up to 1.
///
/// For p = ((0.5, 0.5), (1, 0)) and the weights (0.4, 0.6) the result is (0.8, 0.2). If the second
/// row is (0, 0), it is (0.5, 0.5).
/// \param p (K, V): row k is the distribution over the words that order k + 1 gives, or all 0
/// \param lambdas (K), each 0 or more, of sum 1
/// \return (V)
/// \throws std::invalid_argument if `lambdas` is not (K), one is negative, their sum is not 1
/// (within 1e-9), or no order with a weight above 0 has seen its history
Vector interpolate(const Matrix& p, const Vector& lambdas);

/// New weights after one round of EM. A token to which no order (with a weight above 0) gives any
/// probability says nothing about the weights: it is left out, also of N. If nothing is left, the
/// weights stay as they are.
///
/// For p = ((0.1, 0.3), (0, 0.2)) and the weights (0.5, 0.5), the shares are (0.25, 0.75) and
/// (0, 1), and the new weights (0.125, 0.875).
/// \param p (N, K): p(i, k) is what order k + 1 gives to the held-out token i
/// \param lambdas (K), each 0 or more, of sum 1
/// \return (K)
/// \throws std::invalid_argument if `lambdas` is not (K), one is negative, or their sum is not 1
Vector em_round(const Matrix& p, const Vector& lambdas);

}  // namespace unrolled::ex_05_5
