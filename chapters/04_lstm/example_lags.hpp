/// \file
/// The network of which the figure and the table of lags tell.
#pragma once

#include "tensor.hpp"

namespace unrolled::lstm {

/// Norms by lag of one untrained network.
struct Lags {
    Vector all;     ///< All ways from the cell to the cell.
    Vector direct;  ///< The product of forget gates alone.
};

/// 32 cells of small random weights on 100 random inputs, with this forget
/// bias. Everything else is the same for every bias.
Lags untrained_lags(Real forget_bias);

}  // namespace unrolled::lstm
