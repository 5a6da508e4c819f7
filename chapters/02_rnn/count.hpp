/// \file
/// How many numbers a network has to learn, and how many it would have without
/// sharing.
///
///     shared    H D + H H + H + V H + V           (2.12)  for every length
///     separate  T (H D + H H + H + V H + V)       (2.13)  weights per step
#pragma once

#include <cstddef>

namespace unrolled::rnn {

/// Parameters of an RNN (2.12), the same for every length of the sequence.
std::size_t count_shared(std::size_t D, std::size_t H, std::size_t V);

/// Parameters of a network with weights of its own at each of T steps (2.13).
std::size_t count_separate(std::size_t D, std::size_t H, std::size_t V,
                           std::size_t T);

}  // namespace unrolled::rnn
