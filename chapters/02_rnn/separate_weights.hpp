/// \file
/// What the RNN would be without sharing: the same loop, but step t has
/// parameters of its own. It exists to be compared, not to be used.
#pragma once

#include <vector>

#include "rnn.hpp"

namespace unrolled::rnn {

/// One set of parameters for each step.
struct Separate {
    std::vector<Params> at;  ///< at[t] belongs to step t; T of them.
};

/// Visit every parameter by name.
template <class Visit, Is<Separate>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("at", p.at...);
}

/// The same parameters at each of T steps, ready to grow apart.
Separate separate_weights(const Params& p, std::size_t T);

/// The states h_1 .. h_T from the state 0, (T, N, H).
/// \param xs (T, N, D), exactly as many steps as there are parameters
/// \throws ShapeError: a longer sequence cannot be read at all
Run forward(const Separate& p, const Tensor3& xs);

/// The scores of every step, (T N, V). \throws ShapeError
Matrix logits(const Separate& p, const Run& run);

/// The gradient of every step's parameters.
/// \param dlogits (T N, V) \throws ShapeError
Separate backward(const Separate& p, const Tensor3& xs, const Run& run,
                  const Matrix& dlogits);

}  // namespace unrolled::rnn
