/// \file
/// The first estimates of p(w | h), each from two counts.
///
///     p_ML(w | h)  = c(h w) / c(h)                     (5.5)
///     p_k(w | h)   = (c(h w) + k) / (c(h) + k V)       (5.6)  add-one: k = 1
///     c*(h w)      = (c(h w) + 1) c(h) / (c(h) + V)    (5.7)
#pragma once

#include "counts.hpp"

namespace unrolled::ngram {

/// Maximum likelihood (5.5): the share of the text itself. 0 after a history
/// that was never seen, where the formula is 0 / 0.
double maximum_likelihood(Seen seen);

/// Add-k (5.6): as if every word had been seen k times more after every
/// history. \param V how many words can be predicted
/// \throws std::invalid_argument unless k is finite and not negative, or if
/// both k V and c(h) are 0
double add_k(Seen seen, std::size_t V, double k = 1);

/// The count that add-one pretends to have seen (5.7), so that both tables can
/// be compared. \throws std::invalid_argument if V is 0
double reconstituted_count(Seen seen, std::size_t V);

}  // namespace unrolled::ngram
