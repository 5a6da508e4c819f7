/// \file
/// Exercise 7.3: a mask says where attention must not look.
///
/// Sentences that are translated side by side have different lengths, and the short ones are filled
/// up with padding. An encoder has a state at these places too, with a key, a value and a score,
/// and no word behind them. Other places hold a word that must stay unknown, as one that is only to
/// be written. In both cases a mask \f$m\f$ is 1 where a query may look and 0 where it may not:
///
/// \f[ \alpha_{ij} = \frac{m_{ij}\, e^{s_{ij}}}{\sum_{l} m_{il}\, e^{s_{il}}} \f]
///
/// There are now several queries; row \f$i\f$ of the scores \f$s\f$ belongs to query \f$i\f$,
/// column \f$j\f$ to key \f$j\f$. The weights must be what they would be if the hidden places did
/// not exist:
///
/// - those of hidden places are exactly 0, and the others of the row add up to 1;
/// - a hidden score may be anything, a million, infinite or not a number, and nothing of it reaches
///   the result (0 times infinity is not 0);
/// - a query that may look nowhere has weights of 0. (Their sum is then 0, not 1. In PyTorch such a
///   row becomes nan, and nan is soon everywhere.)
///
/// Visible scores are finite, but \f$e^{1000}\f$ is not: the softmax needs its usual care.
#pragma once

#include "tensor.hpp"

namespace unrolled::ex_07_3 {

/// Softmax over the visible places of each row. For example, the scores (0, 5, 0) with the mask
/// (1, 0, 1) have the weights (1/2, 0, 1/2).
/// \param scores a query in each row, a key in each column, (T_q, T_k)
/// \param mask 1 where the query may look, 0 where not, (T_q, T_k)
/// \return the weights, (T_q, T_k)
/// \throws std::invalid_argument if the mask has another shape than the scores
Matrix masked_weights(const Matrix& scores, const Matrix& mask);

}  // namespace unrolled::ex_07_3
