/// \file
/// How far a memory reaches: how much of what a network carries after step t is still in what it
/// carries after step T. For the LSTM of chapter 04 that is the norm of dc(T)/dc(t), for the plain
/// network of chapter 03 that of dh(T)/dh(t), both as in (4.28): 1 if nothing changed.
#pragma once

#include <string>
#include <vector>

#include "../../chapters/03_bptt/flow.hpp"
#include "tensor.hpp"

namespace unrolled::compare {

/// What arrives in one network.
struct Reach {
    std::string name;  ///< "LSTM, forget bias 3"
    Vector norms;      ///< By lag, from 0 to T - 1.
};

/// |dh(T)/dh(T - j)| / sqrt(H) for j = 0 .. T - 1, (T). \param run of one example
/// \throws ShapeError
Vector rnn_norms_by_lag(const bptt::Params& p, const bptt::Run& run);

/// Untrained networks of 32 units on the same 100 random inputs: the plain one with its random
/// matrix as it was drawn and twice as large, and the LSTM with forget biases 0, 1, 3 and 5.
std::vector<Reach> measure_reach();

}  // namespace unrolled::compare
