/// \file
/// This chapter's model as one that learns a reader's pairs; how such a run is
/// put away and taken up again is the same for all models.
#pragma once

#include "model.hpp"
#include "pair_session.hpp"

namespace unrolled::seq2seq {

/// What a session asks of the model.
PairModel<Model> pair_model();

/// Half as many numbers in a word vector as in the state.
Sizes sizes_for(const PairSetup& setup, const PairSizes& pairs);

/// Numbers in parameters, gradient and Adam, and in one step's tensors, as
/// bytes.
double training_bytes(const PairSetup& setup, const PairSizes& pairs);

}  // namespace unrolled::seq2seq
