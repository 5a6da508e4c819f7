/// \file
/// Exercise 1.3: count words, and measure what counting loses.
#pragma once

#include <cstdint>

#include "tensor.hpp"

/// Exercise 1.3, bag of words.
///
/// The bag of words turns a text of any length into one vector of fixed size: how often does each
/// word of the vocabulary occur? With the ids april 0, cruelest 1, is 2, month 3, the 4, both
/// "April is the cruelest month" (0 2 4 1 3) and "The cruelest month is April" (4 1 3 2 0) become
/// (1, 1, 1, 1, 1). Time is lost, and your second function says how much of it.
namespace unrolled::ex_01_3 {

/// \f$c_v\f$, the number of places at which the id v stands.
///
/// The ids (0, 2, 2, -1) with `n_vocab` = 4 have the bag (1, 0, 2, 0).
///
/// \param ids a sequence of ids, perhaps empty; negative ones are padding and are not counted
/// \param n_vocab the size V of the vocabulary, 1 or more
/// \return the counts, (V)
/// \throws std::invalid_argument if `n_vocab` is less than 1
/// \throws std::out_of_range if an id is `n_vocab` or more
Vector bag_of_words(const Ids& ids, std::int64_t n_vocab);

/// How many bits of order a bag has lost. A bag of \f$T = \sum_v c_v\f$ words comes from any of
/// \f$T! / \prod_v c_v!\f$ different sequences, and to say which one it was takes
/// \f[ \log_2 \frac{T!}{\prod_v c_v!} \f]
/// bits. (Equal words can change places without changing the text: hence the division.)
///
/// The bag (2, 1) comes from 3!/2! = 3 sequences, aab, aba and baa: log2 3 = 1.585 bits. An empty
/// bag has lost nothing. A text of 2000 words must work too, and 2000! is no `double`.
///
/// \param bag (V), whole numbers, 0 or more
/// \throws std::invalid_argument if a count is negative
Real lost_bits(const Vector& bag);

}  // namespace unrolled::ex_01_3
