/// \file
/// What a contest prints and draws.
#pragma once

#include <filesystem>

#include "contest.hpp"

namespace unrolled::compare {

/// A row for each entry, from most bits to fewest, how they were made comparable, and the order of
/// the networks. Ends with a line's end.
std::string table_of(const Outcome& outcome);

/// "Bits a character: RNN 2.21, LSTM 2.05, Transformer 2.31. ...": does the lecture's order hold?
/// Empty unless all three networks are there.
std::string order_of_networks(const Outcome& outcome);

/// Has anybody learned long enough to be drawn?
bool has_curves(const Outcome& outcome);

/// Bits a character against seconds: the networks on their way, the n-gram model as a level line.
/// \throws std::invalid_argument unless has_curves()
void draw_contest(const std::filesystem::path& file, const Outcome& outcome);

}  // namespace unrolled::compare
