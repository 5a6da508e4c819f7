/// \file
/// The options that every run on pairs of sentences has.
#pragma once

#include "options.hpp"
#include "pair_data.hpp"

namespace unrolled {

/// What every model that turns one sentence into another lets its reader choose.
struct PairRunOptions {
    std::string task;   ///< `--task reverse|sort|date|hangul`
    std::string data;   ///< `--data cmudict|kjv-es`
    std::string pairs;  ///< `--pairs FILE`
    std::string unit =
        "words";               ///< `--unit words|characters`: what a sentence in FILE is cut into.
    bool skip = false;         ///< `--skip`: skip lines of FILE that are no pair.
    std::size_t hidden = 128;  ///< `--hidden`
    std::uint64_t steps = 2000;  ///< `--steps`; with `--resume`, further steps.
    std::size_t batch = 64;      ///< `--batch`: pairs side by side (N).
    double rate = 2e-3;          ///< `--lr`
    bool resume = false;         ///< `--resume`
    std::uint64_t seed = 1;      ///< `--seed`
    std::string checkpoint;      ///< `--checkpoint FILE`
    std::string out;             ///< `--out DIR`: where figures and the checkpoint go.
    std::string translate;       ///< `--translate TEXT`
    std::size_t beam = 1;        ///< `--beam`: sentences that are kept; 1 takes the likeliest word.
    bool only_translate =
        false;  ///< `--translate` without any training option: load, translate, do not train.
};

/// Declare the options above with their limits.
void add_pair_run_options(CommandLine& line, PairRunOptions& options);

/// CommandLine::parse(); after it `only_translate` is set. \return false if the program should end
/// \throws UsageError
bool parse(CommandLine& line, int argc, char** argv, PairRunOptions& options);

/// The pairs that the options name, dates if they name none. Says how many lines were skipped.
/// \param known where a checkpoint's pairs came from; taken if the options name none
/// \throws TextError, std::runtime_error as pair_data.hpp; std::invalid_argument if `known` is a
/// file: it has to be named again
PairData pairs_to_learn(const PairRunOptions& options, const std::string& known = "");

}  // namespace unrolled
