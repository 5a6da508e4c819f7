/// \file
/// The part of a training run on a text that is the same whatever the model: its sizes, its
/// characters, where it reads; and how these lie in a checkpoint beside the model's tensors.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "batches.hpp"
#include "named_tensors.hpp"
#include "random.hpp"
#include "vocabulary.hpp"

namespace unrolled {

struct Checkpoint;

/// How a run is set up.
struct CharSetup {
    std::size_t hidden = 128;  ///< State units H.
    std::size_t seq = 50;      ///< Steps of a batch T.
    std::size_t batch = 32;    ///< Texts side by side N.
    /// Steps that an error goes back K; 0 for a model that always goes back all of them.
    std::size_t truncate = 0;
    std::size_t layers = 0;  ///< One after the other; 0 for a model that has no choice.
    std::size_t heads = 0;   ///< Of each layer; 0 likewise.
    double rate = 2e-3;      ///< Learning rate of Adam.
    std::uint64_t seed = 1;  ///< Of the first weights and of the samples.
};

/// What training needs in bytes, for V characters: parameters, gradient, Adam, and the tensors of
/// one step.
using TrainingBytes = double (*)(const CharSetup& setup, std::size_t V);

/// Where a run stands.
struct CharReading {
    CharVocabulary vocabulary;  ///< The characters of the text.
    CharSetup setup;            ///< As it began.
    std::string text;           ///< A fingerprint of the text.
    TextBatches batches;        ///< Where it reads.
    Random random;              ///< For the first weights, then for the samples that it prints.
    std::uint64_t steps = 0;    ///< Training steps since the beginning.
};

/// At the beginning of a text. \param text UTF-8
/// \throws TextError if the text is too short or has a character that is not in the vocabulary,
/// std::invalid_argument if the memory of this machine is too small for `bytes`
CharReading new_reading(CharVocabulary vocabulary, const std::string& text, const CharSetup& setup,
                        TrainingBytes bytes);

/// Save it with a model. \param model what load_reading() must ask for \param tensors under "model"
/// \param updates of Adam \throws CheckpointError
void save_reading(const std::filesystem::path& file, const char* model, const CharReading& reading,
                  const ConstNamedTensors& tensors, std::uint64_t updates);

/// A file, read and checked.
struct SavedReading {
    std::shared_ptr<const Checkpoint> checkpoint;  ///< With all tensors.
    CharVocabulary vocabulary;                     ///< Which characters it knows.
    CharSetup setup;                               ///< As the run began.
};

/// \throws CheckpointError
SavedReading load_reading(const std::filesystem::path& file, const char* model);

/// Fill tensors, whose shapes are already right. \throws CheckpointError
void saved_tensors(const SavedReading& saved, const NamedTensors& tensors);

/// Go to where the saved run stood: its tensors, random numbers and updates, and its place in the
/// text, unless `reading` is of another text. \throws CheckpointError
void resume(const SavedReading& saved, CharReading& reading, const NamedTensors& tensors,
            std::uint64_t& updates);

/// What a model reads before it writes: the prime, or the end of a line where there is no prime (in
/// a text without lines its first character). \throws TextError naming an unknown character
Ids ids_to_begin(const CharVocabulary& vocabulary, const std::string& prime);

}  // namespace unrolled
