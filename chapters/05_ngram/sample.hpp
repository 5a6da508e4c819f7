/// \file
/// Writing: draw a word, read it, draw the next.
///
///     w = the first word with p(1 | h) + .. + p(w | h) > u    (5.21)
///
/// u is a random number, equally likely anywhere in [0, 1).
#pragma once

#include "model.hpp"
#include "random.hpp"

namespace unrolled::ngram {

/// The word that `u` stands for (5.21). \param ps by id, of sum 1
/// \throws std::invalid_argument unless u is in [0, 1) and a p is positive
Id draw(const std::vector<double>& ps, double u);

/// A sentence from `<s>` to `</s>`, without both.
/// \param longest after so many words it is broken off
Ids sample_sentence(const Model& model, Random& random,
                    std::size_t longest = 100);

}  // namespace unrolled::ngram
