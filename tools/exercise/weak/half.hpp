/// \file
/// An exercise whose tests are too weak: the harness must say so.
#pragma once

#include "tensor.hpp"

namespace unrolled::weak {

/// x / 2.
Real half(Real x);

}  // namespace unrolled::weak
