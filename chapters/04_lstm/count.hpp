/// \file
/// How many numbers an LSTM has to learn.
///
///     LSTM            P = 4 (H D + H H + H)          (4.11)
///     with peepholes  P = 4 (H D + H H + H) + 3 H    (4.12)
///     GRU             P = 3 (H D + H H + H)          (4.13)
///
/// All without the output layer, which is that of every other network.
#pragma once

#include <cstddef>

namespace unrolled::lstm {

/// Parameters of an LSTM's gates (4.11), the same for every length.
std::size_t count_lstm(std::size_t D, std::size_t H);

/// The same if each gate also sees the cell, through one weight a cell (4.12).
std::size_t count_peephole(std::size_t D, std::size_t H);

/// Parameters of a gated recurrent unit (4.13), which has three parts.
std::size_t count_gru(std::size_t D, std::size_t H);

}  // namespace unrolled::lstm
