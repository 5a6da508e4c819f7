/// \file
/// The scalar cells in circulation as data: what the worked examples, the
/// figures and the tests compute with.
#pragma once

#include "lstm.hpp"
#include "scalar_cell.hpp"

namespace unrolled::lstm {

/// Hung-yi Lee's memory cell: D = 3. x2 = 1 adds x1 to the memory, x2 = -1
/// resets it, x3 = 1 shows it. No tanh.
ScalarCell lee_cell();

/// The sequence that Lee's slides walk through, (5, 3).
Matrix lee_short();

/// The sequence of the slide before, (9, 3).
Matrix lee_long();

/// The cell of Starmer's video (StatQuest), as its weights are printed: D = 1.
ScalarCell statquest_cell();

/// Four days of company A, (4, 1). The video tells the first; the others are
/// ours.
Matrix statquest_a();

/// The same of company B, with another first day.
Matrix statquest_b();

/// The toy cell of MITx 6.86x: D = 1.
ScalarCell mitx_cell();

/// Its input, (6, 1).
Matrix mitx_inputs();

/// A scalar cell with tanh as a network: H = 1, V = 1.
/// \throws std::invalid_argument if its phi is not tanh
Params params_of(const ScalarCell& cell);

}  // namespace unrolled::lstm
