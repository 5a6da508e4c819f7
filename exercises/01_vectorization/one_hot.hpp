/// \file
/// Exercise 1.4: one-hot vectors, and how to do without them.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"

/// Exercise 1.4, one-hot.
///
/// The one-hot vector of the word with id k is 0 everywhere and 1 at place k. It is what the
/// equations are written with, and it is wasteful: with a vocabulary of 30 000 words, 29 999 of its
/// numbers say nothing. Your second function shows why nobody ever stores it: multiplied with a
/// matrix of weights, it does no more than pick a row.
namespace unrolled::ex_01_4 {

/// A batch of ids as one-hot vectors:
/// \f$X_{tnv} = 1\f$ if the id at time t of sentence n is v, else 0.
///
/// One step with the ids (2, -1) and `n_vocab` = 3 is the matrix ((0, 0, 1), (0, 0, 0)).
///
/// \param steps T rows of N ids, time first (`Batch::ids` of exercise 1.2); a negative id is
/// padding and becomes a vector of zeros
/// \param n_vocab the size V of the vocabulary
/// \return (T, N, V)
/// \throws std::invalid_argument if there is no step, or if the rows are not equally long
/// \throws std::out_of_range if an id is `n_vocab` or more
Tensor3 one_hot_steps(const std::vector<Ids>& steps, std::int64_t n_vocab);

/// The product \f$X W\f$ of the one-hot rows X (T, V) of a sequence of ids with weights W (V, D),
/// computed without X: row t of the result is row \f$k_t\f$ of W.
///
/// The ids (1, 1, 0) with W = ((1, 2), (3, 4)) give ((3, 4), (3, 4), (1, 2)).
///
/// \param ids T ids; a negative one is padding, whose one-hot row and therefore product is zero
/// \param W (V, D), one row of D weights for each word: an embedding
/// \return (T, D)
/// \throws std::out_of_range if an id is V or more
Matrix look_up(const Ids& ids, const Matrix& W);

}  // namespace unrolled::ex_01_4
