/// \file
/// The unrolled network on a tape: the forward equations once more, number by
/// number, and not one line of the way back.
#pragma once

#include "rnn.hpp"
#include "tape.hpp"

namespace unrolled::bptt {

/// Places of numbers that belong together, in rows.
using Places = std::vector<std::vector<Place>>;

/// Where the numbers of a recorded run stand.
struct Recorded {
    Tape tape;
    Places W_xh, W_hh, W_hy;  ///< As the matrices.
    Places b_h, b_y;          ///< One row.
    Places xs, hs, as, os;    ///< A row for each step; hs begins with h_0.
    std::vector<Place> ls;    ///< The loss of each step.
    Place loss = 0;           ///< Their sum.
};

/// Record a run of one example, with the loss -ln y'_k of each step, and play
/// it backward.
/// \param xs (T, 1, D) \param classes T ids below V
/// \throws ShapeError, std::out_of_range
Recorded record_run(const Params& p, const Tensor3& xs, const Ids& classes);

/// The parameters' gradients on the tape, as backward() returns them.
Params gradients(const Recorded& recorded);

}  // namespace unrolled::bptt
