/// \file
/// This chapter's model as one that learns and writes somebody's text; how such
/// a run is put away and taken up again is the same for all models.
#pragma once

#include "char_session.hpp"
#include "language_model.hpp"

namespace unrolled::bptt {

using Session = CharSession<LanguageModel>;  ///< A run in progress.
using Writer = CharWriter<LanguageModel>;    ///< What a run has learned.

/// What a session asks of the model.
CharModel<LanguageModel> char_model();

/// Numbers in parameters, gradient and Adam, and in one step's tensors, as
/// bytes. \param V characters
double training_bytes(const CharSetup& setup, std::size_t V);

}  // namespace unrolled::bptt
