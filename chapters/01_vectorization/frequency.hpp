/// \file
/// Two probabilities that depend only on how frequent a word is.
///
///     noise_i = n_i^(3/4) / sum_j n_j^(3/4)                       (1.25)
///     keep_i  = min(1, sqrt(r / f_i) + r / f_i)                   (1.26)
///
/// n_i is the count of word i, f_i = n_i / sum_j n_j its share of the text.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::vectorize {

/// How often each word occurs, by id.
using Counts = std::vector<std::uint64_t>;

/// The distribution of noise words, (V): rare words a little more often than
/// they occur.  (1.25) \throws std::invalid_argument if all counts are 0
Vector noise_distribution(const Counts& counts);

/// The probability that one occurrence of each word is trained on, (V): very
/// frequent words are thinned out.  (1.26), as word2vec's program has it.
/// \param threshold r; 0 keeps everything \throws std::invalid_argument
Vector keep_probabilities(const Counts& counts, double threshold);

}  // namespace unrolled::vectorize
