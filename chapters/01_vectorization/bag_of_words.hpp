/// \file
/// Bag of words: how often each word occurs, and nothing else.
///
///     b_i = number of t with x_t = i                              (1.3)
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// The counts of all V words in a sentence, (V). The order of `ids` is lost.
/// (1.3) \throws std::out_of_range for an id outside 0 .. V-1
Vector bag_of_words(const Ids& ids, std::size_t V);

}  // namespace unrolled::vectorize
