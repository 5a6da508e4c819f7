/// \file
/// The four gates of a step, side by side in one matrix or each in its own.
///
/// One product computes all four: its columns are the gates i, f, g, o, the
/// order in which PyTorch stores them. The functions that follow work on each
/// gate alone, and leave its numbers in one piece.
#pragma once

#include "tensor.hpp"

namespace unrolled::lstm {

/// Four matrices of one shape: the gates of a step.
struct Gates {
    Matrix i;  ///< (N, H), the input gate: how much enters.
    Matrix f;  ///< (N, H), the forget gate: how much stays.
    Matrix g;  ///< (N, H), the candidate: what would enter.
    Matrix o;  ///< (N, H), the output gate: how much shows.
};

/// Quarter k = 0 .. 3 of the columns, (N, H), where they lie: to be read or
/// written there, so it must not outlive them. \param a (N, 4H)
/// \throws ShapeError, std::out_of_range
MatrixSlot quarter(const MatrixSlot& a, std::size_t k);

}  // namespace unrolled::lstm
