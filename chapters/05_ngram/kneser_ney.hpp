/// \file
/// Kneser and Ney's smoothing: what a word is worth after a shorter history is
/// not how often it occurs, but after how many different words.
///
///     a(g) = number of different words v with c(v g) > 0    (5.20)
///
/// The longest n-grams keep their plain counts, and so do those that begin with
/// `<s>`, because nothing stands before it.
#pragma once

#include "discounting.hpp"

namespace unrolled::ngram {

/// The counts that are discounted (5.20), by node.
std::vector<Count> continuation_counts(const Counts& counts);

/// Kneser-Ney, interpolated, with one discount (5.16) for each length.
Discounted kneser_ney(const Counts& counts);

/// Modified Kneser-Ney, interpolated, with the three discounts (5.17) to
/// (5.19) for each length: the field's yardstick.
Discounted modified_kneser_ney(const Counts& counts);

}  // namespace unrolled::ngram
