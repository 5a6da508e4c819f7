/// \file
/// The gates of a run as the rows of a heat map.
#pragma once

#include <string>
#include <vector>

#include "lstm.hpp"

namespace unrolled::lstm {

/// Four rows for each cell, with their names.
struct GateRows {
    Matrix numbers;                  ///< (4 cells, T)
    std::vector<std::string> names;  ///< `i 1`, `f 1`, `o 1`, `c 1`, `i 2`, ...
};

/// The gates i, f, o and the memory tanh(c) of the first example, for at most
/// so many cells. \throws ShapeError if the run has no step
GateRows gate_rows(const Run& run, std::size_t most_cells);

}  // namespace unrolled::lstm
