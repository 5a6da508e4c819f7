/// \file
/// Exercise 2.7: how bold a network writes.
///
/// Between the scores \f$o\f$ of a network and the letter that is drawn from them, two knobs are
/// usual. The *temperature* \f$\tau\f$ divides all scores:
///
/// \f[ p_k = \frac{e^{o_k / \tau}}{\sum_{j \in S} e^{o_j / \tau}} \quad (k \in S) \qquad
///     p_k = 0 \quad (k \notin S) \f]
///
/// Below 1 it makes the likely letters likelier still, above 1 all letters more alike. And *top-k*
/// keeps only the \f$k\f$ letters with the highest scores, the set \f$S\f$; the others get
/// probability 0, and those that stay share the whole. It keeps the network from drawing, once in a
/// thousand letters, one that makes no sense.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_02_7 {

/// The probabilities with both knobs. For example, scores (0, 0, -5) with k = 2 give (0.5, 0.5, 0)
/// at every temperature.
///
/// A temperature near 0 makes the quotients huge: the result must be finite all the same.
/// \param scores one for each letter, (V), finite
/// \param temperature \f$\tau\f$, above 0
/// \param k how many letters stay, 1 to V. Among equal scores the letter that comes first stays.
/// \return (V), they add up to 1
/// \throws std::invalid_argument if the temperature is not above 0 (NaN is not), or k is not 1 to V
Vector temperature_top_k(const Vector& scores, Real temperature, std::int64_t k);

}  // namespace unrolled::ex_02_7
