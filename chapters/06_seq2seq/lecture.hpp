/// \file
/// The lecture's pair, and sentences of ours beside it.
#pragma once

#include "pairs.hpp"

namespace unrolled::seq2seq {

/// "April is the cruelest month" and its Korean sentence (slide 8), then four
/// pairs of ours with the same words.
std::vector<Pair> lecture_pairs();

}  // namespace unrolled::seq2seq
