/// \file
/// How far two gradients are apart.
#pragma once

#include "rnn.hpp"

namespace unrolled::bptt {

/// The largest difference of two numbers in the same place.
double largest_difference(const Params& a, const Params& b);

}  // namespace unrolled::bptt
