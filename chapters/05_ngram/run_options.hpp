/// \file
/// What the reader may choose.
#pragma once

#include <cstdint>
#include <filesystem>

#include "lexicon.hpp"

namespace unrolled::ngram {

/// All options of the run.
struct RunOptions {
    std::string train, valid, test;  ///< Files; empty ones are made up for.
    std::string data;                ///< `kjv`, or empty.
    std::string model;               ///< An ARPA file to measure.
    std::string arpa;                ///< An ARPA file to write.
    std::size_t order = 5;
    std::string unit;           ///< `blanks`, `words`, `characters`, or empty.
    std::size_t min_count = 2;  ///< Rarer words become `<unk>`.
    std::size_t sentences = 5;  ///< How many are written.
    std::uint64_t seed = 1;
    std::filesystem::path out = "out/05_ngram";
};

/// \return false if the program should end (help was printed)
/// \throws UsageError
bool parse_options(int argc, char** argv, RunOptions& options);

}  // namespace unrolled::ngram
