/// \file
/// A small example with every number, as data: what the worked examples, the
/// figures and the tests compute with. Three annotations of an encoder, one
/// state of a decoder, and parameters of the scores that can be checked by eye.
#pragma once

#include "additive.hpp"
#include "look.hpp"

namespace unrolled::attention {

/// What the encoder wrote down, (3, 2): (1, 0), (0, 1), (1, 1).
Matrix small_annotations();

/// The decoder's state, (1, 2): (0.5, 1).
Matrix small_state();

/// The matrix of the general score: the second number counts twice, (2, 2).
Matrix small_general();

/// Of the additive score: both matrices change nothing, v adds.
Additive small_additive();

/// The same as a concat score.
Concat small_concat();

/// The matrix of the attentional state: the mean of context and state, (2, 4).
Matrix small_joining();

}  // namespace unrolled::attention
