/// \file
/// Where a word stands, as a pattern of waves (Vaswani and others 2017).
///
///     p_t,2i   = sin(t / 10000^(2i/D))
///     p_t,2i+1 = cos(t / 10000^(2i/D))       (8.10)   t counts from 0
#pragma once

#include "tensor.hpp"

namespace unrolled::self_attention {

/// The waves of one place (8.10), (D).
Vector position(std::size_t t, std::size_t D);

/// Those of the first T places, a row each, (T, D).
Matrix positions(std::size_t T, std::size_t D);

}  // namespace unrolled::self_attention
