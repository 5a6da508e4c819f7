/// \file
/// The part of a training run on pairs that is the same whatever the model: its sizes, its
/// vocabularies, where it reads; and how these lie in a checkpoint beside the model's tensors.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "named_tensors.hpp"
#include "pair_batches.hpp"
#include "pair_data.hpp"
#include "random.hpp"

namespace unrolled {

struct Checkpoint;

/// How a run is set up.
struct PairSetup {
    std::size_t hidden = 128;  ///< State units H.
    std::size_t batch = 64;    ///< Pairs side by side N.
    bool reversed = false;     ///< Sources are read backwards.
    double rate = 2e-3;        ///< Learning rate of Adam.
    std::uint64_t seed = 1;    ///< Of the first weights and of the order of the pairs.
};

/// What a model must know of its pairs.
struct PairSizes {
    std::size_t source = 0;          ///< Tokens of the source vocabulary.
    std::size_t target = 0;          ///< Tokens of the target vocabulary.
    std::size_t longest_source = 0;  ///< Steps of the longest source.
    std::size_t longest_target = 0;  ///< Steps of the longest target, its end counted.
};

/// What training needs in bytes: parameters, gradient, Adam, and the tensors of one step.
using PairBytes = double (*)(const PairSetup& setup, const PairSizes& sizes);

/// How texts become tokens and ids, and back.
struct PairLanguage {
    PairVocabulary vocabulary;  ///< Both sides.
    Unit source_unit;           ///< What a source is cut into.
    Unit target_unit;           ///< What a target is put together from.
};

/// Where a run stands.
struct PairReading {
    PairLanguage language;    ///< What it can read and write.
    PairSetup setup;          ///< As it began.
    std::string data;         ///< Where its pairs come from: PairData::name.
    std::string fingerprint;  ///< Of the pairs.
    PairSizes sizes;          ///< Of vocabularies and sentences.
    PairBatches batches;      ///< Where it reads.
    Random random;            ///< For the first weights.
    std::uint64_t steps = 0;  ///< Training steps since the beginning.
};

/// The language of pairs that are learned. \throws std::invalid_argument if there are none
PairLanguage language_of(const PairData& data);

/// At the beginning of the pairs.
/// \throws std::invalid_argument if there is nothing to learn or the memory of this machine is too
/// small for `bytes`
PairReading new_reading(PairLanguage language, const PairData& data, const PairSetup& setup,
                        PairBytes bytes);

/// Save it with a model. \param model what load_pair_reading() must ask for \param tensors under
/// "model" \param updates of Adam \throws CheckpointError
void save_reading(const std::filesystem::path& file, const char* model, const PairReading& reading,
                  const ConstNamedTensors& tensors, std::uint64_t updates);

/// A file, read and checked.
struct SavedPairReading {
    std::shared_ptr<const Checkpoint> checkpoint;  ///< With all tensors.
    PairLanguage language;                         ///< What it can read and write.
    PairSetup setup;                               ///< As the run began.
    std::string data;                              ///< Where its pairs came from.
};

/// \throws CheckpointError
SavedPairReading load_pair_reading(const std::filesystem::path& file, const char* model);

/// The sizes of its vocabularies; sentences have none yet.
PairSizes sizes_of(const PairLanguage& language);

/// Fill tensors, whose shapes are already right. \throws CheckpointError
void saved_tensors(const SavedPairReading& saved, const NamedTensors& tensors);

/// Go to where the saved run stood: its tensors, random numbers and updates, and its place among
/// the pairs, unless `reading` is of other pairs. \throws CheckpointError
void resume(const SavedPairReading& saved, PairReading& reading, const NamedTensors& tensors,
            std::uint64_t& updates);

}  // namespace unrolled
