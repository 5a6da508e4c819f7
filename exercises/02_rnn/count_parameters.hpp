/// \file
/// Exercise 2.9: how many numbers a network learns.
///
/// One RNN layer with input size \f$D\f$ and \f$H\f$ units has the parameters \f$W_{xh}\f$ (H, D),
/// \f$W_{hh}\f$ (H, H) and \f$b_h\f$ (H). The output layer has \f$W_{hy}\f$ (V, H) and \f$b_y\f$
/// (V). The network of example 8-1, with D = 2, H = 3 and V = 2, has 6 + 9 + 3 + 6 + 2 = 26.
///
/// A network may be deeper and wider than that:
///
/// - Layers are *stacked*: the states of a layer are the inputs of the next one, at every step.
/// - Layers are *bidirectional*: each has a second set of parameters, of the same sizes, that reads
/// the
///   sequence from its end. What it passes on is both states, one behind the other.
///
/// (PyTorch has a second bias in every layer, beside the one of the input. The lecture has one, and
/// so has this book.)
#pragma once

#include <cstdint>
#include <vector>

namespace unrolled::ex_02_9 {

/// The number of parameters. For example, `count_parameters(2, {3}, 2, false, 4)` is 26.
/// \param inputs D, 1 or more
/// \param hidden the number of units of each layer, from the input to the output; at least one
/// layer, each with 1 unit or more \param outputs V, 1 or more \param bidirectional whether every
/// layer reads in both directions \param length how many steps T the network will run over, 1 or
/// more \throws std::invalid_argument if there is no layer or if a size is less than 1
std::int64_t count_parameters(std::int64_t inputs, const std::vector<std::int64_t>& hidden,
                              std::int64_t outputs, bool bidirectional, std::int64_t length);

}  // namespace unrolled::ex_02_9
