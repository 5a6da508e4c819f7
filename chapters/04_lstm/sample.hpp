/// \file
/// Auto-regression: the network reads what it has just written.
/// The temperature is that of chapter 02.
#pragma once

#include "lstm.hpp"
#include "random.hpp"

namespace unrolled::lstm {

/// Ids as inputs: each one a row of zeros with a one, (T, N, V).
/// \param ids T N of them, index `t N + n`
/// \throws ShapeError if N does not divide their number or there are none;
/// std::out_of_range for an id that is not below V
Tensor3 one_hot_steps(const Ids& ids, std::size_t N, std::size_t V);

/// The probabilities of the next token at a temperature. Below 1 the
/// temperature makes the likely likelier; near 0 only the likeliest is left; at
/// 1 nothing changes; far above 1 everything becomes equally likely. \param
/// scores (V) \param temperature above 0 \throws std::invalid_argument
Vector next_probabilities(const Vector& scores, double temperature);

/// Read `prime`, then write `count` tokens, each drawn from
/// next_probabilities() and read in its turn. \return the new tokens, without
/// the prime \param p a network with as many inputs as answers \param prime at
/// least one id \throws ShapeError, std::out_of_range, std::invalid_argument
Ids sample(const Params& p, const Ids& prime, std::size_t count,
           double temperature, Random& random);

/// The same without chance: always the likeliest token.
Ids write_likeliest(const Params& p, const Ids& prime, std::size_t count);

}  // namespace unrolled::lstm
