/// \file
/// The command line of the real runs: names, limits, and messages that help.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace unrolled {

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

/// Declare the options above with their limits: sizes from 1, finite positive numbers.
void add_text_run_options(CLI::App& app, TextRunOptions& options);

/// Parse; after it `only_sample` is set. An option that does not exist is refused with the nearest
/// one that does. \return false if the program should end (help was printed) \throws
/// CLI::ParseError
bool parse(CLI::App& app, int argc, char** argv, TextRunOptions& options);

/// The same for a program that has declared options of its own.
bool parse(CLI::App& app, int argc, char** argv);

/// Limits for an option, to be given to `transform()`; what does not fit is refused with both
/// limits.
CLI::Validator whole_number(std::uint64_t low, std::uint64_t high);
/// The same for numbers with a decimal point.
CLI::Validator number_between(double low, double high);

/// Refuse sizes before memory is taken. \throws std::invalid_argument "--hidden 1000000 needs 32 TB
/// of memory, this machine has 24 GB" (`what` is "--hidden 1000000")
void require_memory(const std::string& what, double bytes);

/// Run a program: its exceptions become one line on standard error and exit status 1 (2 for a wrong
/// command line), never a stack trace.
int run_main(const std::function<void()>& program);

}  // namespace unrolled
