/// \file
/// For tests: the training loop with nothing to train.
#pragma once

#include "captured.hpp"
#include "training.hpp"

namespace unrolled::test {

/// A training whose step does nothing, with all that it prints and saves.
struct Rehearsal {
    std::FILE* samples = std::tmpfile();
    std::FILE* progress = std::tmpfile();
    std::vector<std::uint64_t> saved;
    Training training;

    explicit Rehearsal(std::uint64_t steps)
    {
        training.steps = steps;
        training.tokens_per_step = 10;
        training.save_every = 0;
        training.step = [] { return 1.0; };
        training.sample = [] { return "a sample"; };
        training.save = [this](std::uint64_t step) { saved.push_back(step); };
        training.samples_to = samples;
        training.progress_to = progress;
    }
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;
    ~Rehearsal()
    {
        std::fclose(samples);
        std::fclose(progress);
    }
};

}  // namespace unrolled::test
