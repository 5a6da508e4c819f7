/// \file
/// Auto-regression, as in chapter 02: the network reads what it has written.
#pragma once

#include "random.hpp"
#include "rnn.hpp"

namespace unrolled::bptt {

/// Ids as inputs: each one a row of zeros with a one, (T, N, V).
/// \param ids T N of them, index `t N + n`
/// \throws ShapeError if N does not divide their number or there are none;
/// std::out_of_range for an id that is not below V
Tensor3 one_hot_steps(const Ids& ids, std::size_t N, std::size_t V);

/// Read `prime`, then write `count` tokens, each drawn from the softmax of the
/// scores over `temperature` and read in its turn. \return the new tokens
/// \param prime at least one id \param temperature above 0
/// \throws ShapeError, std::out_of_range, std::invalid_argument
Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random);

}  // namespace unrolled::bptt
