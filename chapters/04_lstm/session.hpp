/// \file
/// A training run on somebody's text: what it consists of, and how it is put
/// away and taken up again.
#pragma once

#include "language_model.hpp"
#include "vocabulary.hpp"

namespace unrolled::lstm {

/// How a run is set up.
struct Setup {
    std::size_t hidden = 128;  ///< Cells H.
    std::size_t seq = 50;      ///< Steps of a batch T.
    std::size_t batch = 32;    ///< Texts side by side N.
    double rate = 2e-3;        ///< Learning rate of Adam.
    std::uint64_t seed = 1;    ///< Of the first weights and of the samples.
};

/// A run in progress.
struct Session {
    CharVocabulary vocabulary;  ///< The characters of the text.
    Setup setup;                ///< As it began.
    std::string text;           ///< A fingerprint of the text.
    LanguageModel model;        ///< What it has learned.
    TextBatches batches;        ///< Where it reads.
    Random random;              ///< For the samples that it prints.
    std::uint64_t steps = 0;    ///< Training steps since the beginning.
};

/// Numbers in parameters, gradient and Adam, and in one step's tensors, as
/// bytes. \param V characters
double training_bytes(const Setup& setup, std::size_t V);

/// Begin. \param text UTF-8 \throws TextError if the text is too short,
/// std::invalid_argument if the memory of this machine is
Session new_session(const std::string& text, const Setup& setup);

/// Save the whole session. \throws CheckpointError
void save_session(const std::filesystem::path& file, const Session& session);

/// The setup that a checkpoint was made with. \throws CheckpointError
Setup saved_setup(const std::filesystem::path& file);

/// Go on from a checkpoint: every later step is what it would have been
/// without the break.
/// \param text may be another, if the checkpoint knows all of its characters;
/// it is then read from its beginning
/// \throws CheckpointError, TextError naming a character that is new
Session resumed_session(const std::filesystem::path& file,
                        const std::string& text);

/// What writing needs: parameters and characters.
struct Writer {
    CharVocabulary vocabulary;  ///< Which characters it knows.
    Params params;              ///< What it has learned.
};

/// The writer in a checkpoint. \throws CheckpointError
Writer load_writer(const std::filesystem::path& file);

/// `prime` and what the network writes after it.
/// \param prime if empty, the network begins as after a line's end
/// \throws TextError naming a character of the prime that is not known
std::string write_text(const Params& p, const CharVocabulary& vocabulary,
                       const std::string& prime, std::size_t count,
                       double temperature, Random& random);

}  // namespace unrolled::lstm
