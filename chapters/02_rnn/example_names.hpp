/// \file
/// Names as the figures and the steps write them.
#pragma once

#include <string>

namespace unrolled::rnn {

/// A symbol at time step t: `h₁₂`, with the digits as Unicode subscripts.
std::string name_of(const std::string& symbol, std::size_t t);

}  // namespace unrolled::rnn
