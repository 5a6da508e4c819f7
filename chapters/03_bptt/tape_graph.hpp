/// \file
/// The tape drawn: what was computed from what, with every value and every
/// gradient of the run.
#pragma once

#include "graph.hpp"
#include "tape_rnn.hpp"

namespace unrolled::bptt {

/// A symbol at time step t: `h₁₂`, with the digits as Unicode subscripts.
std::string name_of(const std::string& symbol, std::size_t t);

/// Every entry a node: its name, its value, and below it dL/d(value). For
/// tapes that are short enough to be looked at.
Graph tape_graph(const Tape& tape, const std::string& title,
                 const std::string& description);

/// A recorded run with the numbers of a vector in one node, a column for each
/// step. Each line is a value and, behind a bar, its gradient.
Graph run_graph(const Recorded& recorded, const std::string& title,
                const std::string& description);

}  // namespace unrolled::bptt
