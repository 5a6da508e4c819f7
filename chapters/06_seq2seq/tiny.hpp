/// \file
/// The smallest encoder-decoder that one can follow with a pencil: two words
/// in, two words and `</s>` out.
#pragma once

#include "seq2seq.hpp"

namespace unrolled::seq2seq {

/// Two cells, word vectors of two numbers, two words beside the marks on either
/// side; weights that learned the pair of tiny_pair(), cut to two decimals.
Params tiny_params();

/// The pair: words 3 and 4 become words 3 and 4.
IdPair tiny_pair();

}  // namespace unrolled::seq2seq
