/// \file
/// The options that every run has that learns, and those of a run on a text.
#pragma once

#include <cstdint>
#include <string>

#include "command_line.hpp"

namespace unrolled {

/// Where a program keeps the options of every training run.
struct TrainingOptions {
    std::size_t& hidden;      ///< `--hidden`
    std::uint64_t& steps;     ///< `--steps`; with `--resume`, further steps.
    std::size_t& batch;       ///< `--batch`: texts or pairs side by side (N).
    double& rate;             ///< `--lr`
    bool& resume;             ///< `--resume`
    std::uint64_t& seed;      ///< `--seed`
    std::string& checkpoint;  ///< `--checkpoint FILE`
    std::string& out;         ///< `--out DIR`: where figures and the checkpoint go.
};

/// Declare them with their limits: sizes from 1, finite positive numbers.
/// \param what stands side by side in a batch: "texts"
void add_training_options(CommandLine& line, const TrainingOptions& options,
                          const std::string& what);

/// What every model that reads text lets its reader choose.
struct TextRunOptions {
    std::string text;            ///< `--text FILE`; empty is the book's own prose.
    std::size_t hidden = 128;    ///< `--hidden`
    std::uint64_t steps = 2000;  ///< `--steps`; with `--resume`, further steps.
    std::size_t seq = 50;        ///< `--seq`: time steps of one batch (T).
    std::size_t batch = 32;      ///< `--batch`: texts side by side (N).
    double rate = 2e-3;          ///< `--lr`
    std::uint64_t seed = 1;      ///< `--seed`
    std::string checkpoint;      ///< `--checkpoint FILE`
    bool resume = false;         ///< `--resume`
    std::size_t sample = 0;      ///< `--sample N`: characters to write.
    std::string prime;           ///< `--prime TEXT`
    double temperature = 1;      ///< `--temperature T`, above 0.
    std::string out;             ///< `--out DIR`: where figures and the checkpoint go.
    bool only_sample =
        false;  ///< `--sample` without any training option: load, write, do not train.
};

/// Declare the options above with their limits.
void add_text_run_options(CommandLine& line, TextRunOptions& options);

/// CommandLine::parse(); after it `only_sample` is set. \return false if the program should end
/// \throws UsageError
bool parse(CommandLine& line, int argc, char** argv, TextRunOptions& options);

}  // namespace unrolled
