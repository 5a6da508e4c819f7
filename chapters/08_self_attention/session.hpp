/// \file
/// This chapter's model as one that learns and writes somebody's text; how such
/// a run is put away and taken up again is the same for all models.
#pragma once

#include "char_session.hpp"
#include "language_model.hpp"

namespace unrolled::self_attention {

using Session = CharSession<LanguageModel>;  ///< A run in progress.
using Writer = CharWriter<LanguageModel>;    ///< What a run has learned.

/// The model's sizes: its context is the length of a batch. \param V characters
Sizes sizes_of(const CharSetup& setup, std::size_t V);

/// What a session asks of the model.
CharModel<LanguageModel> char_model();

/// Numbers in parameters, gradient and Adam, and what one step keeps, as bytes.
/// \param V characters
double training_bytes(const CharSetup& setup, std::size_t V);

}  // namespace unrolled::self_attention
