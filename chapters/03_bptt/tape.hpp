/// \file
/// A tape: it records a computation number by number, and then knows every
/// gradient by itself. This is reverse-mode automatic differentiation, what the
/// large frameworks do, for single numbers.
///
/// Every entry v was made from earlier entries u, and the tape keeps the slope
/// dv/du of each. Played backwards, each entry hands its gradient on:
///
///     dL/du <- dL/du + dL/dv dv/du,  for every v that was made from u   (3.17)
#pragma once

#include <string>
#include <vector>

#include "tensor.hpp"

namespace unrolled::bptt {

/// A number on the tape: its index.
using Place = std::size_t;

/// A number that went into another.
struct Operand {
    Place place;  ///< Where it stands.
    Real slope;   ///< The derivative of the result with respect to it.
};

/// One recorded number.
struct Entry {
    std::string name;               ///< What it is called, or the operation.
    Real value = 0;                 ///< As it was computed.
    std::vector<Operand> operands;  ///< None if it was given.
    Real gradient = 0;              ///< dL/d(value), after play_backward().
};

/// All numbers of a computation, each after those that it was made from.
struct Tape {
    std::vector<Entry> entries;
};

/// Record a number that is given: an input, a parameter.
Place given(Tape& tape, const std::string& name, Real value);

/// Record u + v. \throws std::out_of_range for a place that is not on the tape,
/// as all others do
Place add(Tape& tape, Place u, Place v);
/// Record u v.
Place multiply(Tape& tape, Place u, Place v);
/// Record -u.
Place negative(Tape& tape, Place u);
/// Record tanh(u).
Place tanh_of(Tape& tape, Place u);
/// Record e^u.
Place exp_of(Tape& tape, Place u);
/// Record ln u.
Place ln_of(Tape& tape, Place u);

/// Fill in the gradient of `result` with respect to every entry (3.17).
void play_backward(Tape& tape, Place result);

}  // namespace unrolled::bptt
