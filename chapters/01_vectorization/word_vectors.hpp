/// \file
/// Training word vectors on a whole corpus: CBOW with negative sampling.
///
///     rate = rate_0 max(1 - done, 1/10000)                        (1.27)
///
/// done is the share of all words of all epochs that were read.
#pragma once

#include <functional>

#include "corpus.hpp"
#include "negative_sampling.hpp"

namespace unrolled::vectorize {

/// The choices of a training run.
struct Settings {
    std::size_t dim = 50;       ///< D, the width of a vector.
    std::size_t window = 5;     ///< Words on each side, at most.
    std::size_t negatives = 5;  ///< m, words of noise for each target.
    std::size_t epochs = 5;     ///< How often the text is read.
    double rate = 0.05;         ///< Learning rate at the beginning.
    double subsample = 1e-3;    ///< Threshold of keep_probabilities().
    std::uint64_t seed = 1;     ///< Of every random choice.
};

/// How far a run has come.
struct TrainingReport {
    std::uint64_t words = 0;  ///< Words read, of all epochs together.
    std::uint64_t total = 0;  ///< Words to read.
    double loss = 0;          ///< Mean since the last report, nats a window.
};

/// Called now and then; false ends the training early.
using Report = std::function<bool(const TrainingReport&)>;

/// Both tables after training; `W_in` holds the word vectors.
/// \throws std::invalid_argument for a size of 0, a corpus of a single word
/// (there is no noise to tell it from), or a rate that is not positive
cbow::Params train_word_vectors(const Corpus& corpus, const Settings& settings,
                                const Report& report = {});

}  // namespace unrolled::vectorize
