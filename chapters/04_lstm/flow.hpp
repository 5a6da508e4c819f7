/// \file
/// Why an LSTM remembers: how much of the cell arrives later.
///
///     dc_T / dc_t = D(f_T) D(f_{T-1}) .. D(f_{t+1}) + ways through h   (4.27)
///     n_j = |dc_T / dc_{T-j}| / sqrt(H)                               (4.28)
///
/// D(v) is the diagonal matrix with the numbers v on its diagonal, |.| the root
/// of the sum of all squares: of a matrix that changes nothing, n is 1.
#pragma once

#include "backward.hpp"

namespace unrolled::lstm {

/// The norms (4.28) by lag j = 0 .. T - 1, all ways counted, (T).
/// \param run of one example \throws ShapeError
Vector norms_by_lag(const Params& p, const Run& run);

/// The same of the first part of (4.27) alone: the product of forget gates.
Vector direct_norms_by_lag(const Params& p, const Run& run);

/// Let every cell begin with the forget bias b, so that f is about sigma(b).
void set_forget_bias(Params& p, Real b);

}  // namespace unrolled::lstm
