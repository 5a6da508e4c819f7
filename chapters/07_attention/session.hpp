/// \file
/// This chapter's model as one that learns somebody's pairs; how such a run is
/// put away and taken up again is the same for all models.
#pragma once

#include "pair_session.hpp"
#include "pupil.hpp"

namespace unrolled::attention {

using Session = PairSession<Pupil>;        ///< A run in progress.
using PairTranslator = Translator<Pupil>;  ///< What a run has learned.

/// How large the model of a session is: rows of 64 numbers, with attention.
Sizes sizes_for(const PairSetup& setup, const PairSizes& sizes);

/// What a session asks of the model. It takes the likeliest token, whatever the
/// beam: chapter 6 shows what a wider one is good for.
PairModel<Pupil> pair_model();

/// Numbers in parameters, gradient and Adam, and in one step's tensors, as
/// bytes.
double training_bytes(const PairSetup& setup, const PairSizes& sizes);

}  // namespace unrolled::attention
