/// \file
/// The command line of chapter 1's real run.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "word_vectors.hpp"

namespace unrolled::vectorize {

/// What the reader may choose.
struct RunOptions {
    std::filesystem::path out = ".";   ///< Where the figures go.
    std::string text;                  ///< A file; empty is the grammar's text.
    std::string near;                  ///< Show the nearest words of this one.
    std::vector<std::string> analogy;  ///< Three words, or none.
    std::size_t min_count = 3;         ///< Rarer words are left out.
    std::size_t sentences = 40000;     ///< Of the grammar's text.
    Settings settings;                 ///< Of the training.
};

/// \return false if the program should end: help was printed
/// \throws UsageError
bool parse_options(int argc, char** argv, RunOptions& options);

}  // namespace unrolled::vectorize
