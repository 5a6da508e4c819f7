/// \file
/// What a Transformer costs.
///
///     P = n_vocab D + L (12 D^2 + 13 D) + 2 D + n_vocab D + n_vocab   (8.32)
///     A = L h N T^2                                                   (8.33)
///
/// P numbers are learned. A weights of attention are kept for the way back:
/// for each of L layers, h heads and N sequences a table of T x T. Nothing else
/// grows with the square of T.
#pragma once

#include "transformer.hpp"

namespace unrolled::self_attention {

/// Parameters (8.32). The positions are not among them.
std::size_t count_parameters(const Sizes& sizes);

/// Weights of attention (8.33) that training keeps for N sequences of T tokens.
double count_weights(const Sizes& sizes, std::size_t T, std::size_t N);

/// Numbers that training keeps beside them, for T N tokens: they grow with T.
double count_kept(const Sizes& sizes, std::size_t T, std::size_t N);

}  // namespace unrolled::self_attention
