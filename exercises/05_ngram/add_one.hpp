/// \file
/// Exercise 5.4: add-one smoothing.
///
/// Maximum likelihood gives the probability 0 to every pair that was not seen, and with it to every
/// sentence that has one. *Add-one* (or Laplace) smoothing counts as if every word of the
/// vocabulary had been seen once more after every other. V such counts are added to each row, so
///
/// \f[ P(w \mid v) = \frac{C(v\,w) + 1}{C(v) + V} \f]
///
/// How many times ought the pair to have come, to have this probability by maximum likelihood? The
/// *reconstituted* count says it, and shows what add-one takes from the pairs that were seen:
///
/// \f[ C^{*}(v\,w) = \frac{\left(C(v\,w) + 1\right) C(v)}{C(v) + V} \f]
///
/// In the restaurant corpus "want to" falls from 608 to 238: far too much was moved.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_05_4 {

/// The add-one estimates for a table of counts, which may be a piece of a larger one.
///
/// The row (3, 0) with the total 4 and the vocabulary of 6 words gives (0.4, 0.1): the other four
/// words share the rest. A word v that was never seen gives 1 / V to each word.
/// \param counts \f$C(v\,w)\f$, (R, K): v in rows, w in columns
/// \param totals \f$C(v)\f$, (R)
/// \param n_vocab V, the words that can come next, those without a column as well; K or more
/// \return \f$P(w \mid v)\f$, (R, K)
/// \throws std::invalid_argument if `totals` is not (R), a count is negative, a row adds up to more
/// than its total, or `n_vocab` is less than K or 1
Matrix add_one(const Matrix& counts, const Vector& totals, std::int64_t n_vocab);

/// The reconstituted counts of the same table.
///
/// The row (3, 0) with the total 4 and the vocabulary of 6 words gives (1.6, 0.4).
/// \param counts,totals,n_vocab as for add_one()
/// \return \f$C^{*}(v\,w)\f$, (R, K)
/// \throws std::invalid_argument as add_one() does
Matrix reconstituted_counts(const Matrix& counts, const Vector& totals, std::int64_t n_vocab);

}  // namespace unrolled::ex_05_4
