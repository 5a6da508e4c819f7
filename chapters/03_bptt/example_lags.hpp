/// \file
/// One small network before and after it has learned.
#pragma once

#include "tensor.hpp"

namespace unrolled::bptt {

/// Norms by lag, (T + 1) each.
struct Lags {
    Vector untrained;
    Vector trained;
};

/// Of a network that reads names_text(). The same every time it is asked.
Lags names_lags();

}  // namespace unrolled::bptt
