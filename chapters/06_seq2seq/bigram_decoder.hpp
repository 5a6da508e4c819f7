/// \file
/// A decoder with weights by hand: what comes next depends on the last word
/// alone, with the probabilities of a table.
///
/// Each word is a vector with one 1. The input and the output gate are open,
/// the forget gate is closed, so the state is a vector with one tanh(1): it
/// says which word was read. Then a row of W_hy can be any list of ln p.
#pragma once

#include "seq2seq.hpp"

namespace unrolled::seq2seq {

/// Parameters that predict by the table. The source makes no difference.
/// \param table (V, V), row k the probabilities of what follows word k
/// \throws ShapeError if it is not square
Params bigram_params(const Matrix& table);

/// Seven words, `the` = 3, `cat` = 4, `a` = 5, `mouse` = 6, on which greedy
/// loses: `the` is the likelier beginning, but nothing likely follows it.
Matrix two_ways();

}  // namespace unrolled::seq2seq
