/// \file
/// What a text costs a network that has learned: the chapters' own forward passes, from one end of
/// the text to the other.
#pragma once

#include "../../chapters/02_rnn/rnn.hpp"
#include "../../chapters/04_lstm/lstm.hpp"
#include "../../chapters/08_self_attention/transformer.hpp"

namespace unrolled::compare {

/// Bits a character of a text after its first one. The state begins at 0 and is carried from the
/// first character to the last. \param ids at least two \throws ShapeError, std::out_of_range
double bits_of(const rnn::Params& p, const Ids& ids);

/// The same; state and cell are carried.
double bits_of(const lstm::Params& p, const Ids& ids);

/// The same in windows of the model's context, each half a context behind the one before. Of every
/// window but the first only the second half counts: so each character is asked once, after at
/// least half a context (less only where the text begins).
double bits_of(const self_attention::Params& p, const Ids& ids);

}  // namespace unrolled::compare
