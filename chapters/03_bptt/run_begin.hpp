/// \file
/// What the reader of a run may choose, and how a run begins.
#pragma once

#include "options.hpp"
#include "session.hpp"

namespace unrolled::bptt {

/// The options of this chapter's run.
struct Options {
    TextRunOptions run;        ///< Those that every text run has.
    std::size_t truncate = 0;  ///< `--truncate K`; 0 is all of a batch.
    std::string adding;        ///< `--adding FILE`
    std::string truncation;    ///< `--truncation FILE`
};

/// Declare them with their limits.
void add_options(CommandLine& line, Options& options);

/// A new session, or with `--resume` the one in `file`.
/// \param text UTF-8 \throws CheckpointError, TextError, std::invalid_argument
Session begin(const CommandLine& line, const Options& given,
              const std::string& text, const std::filesystem::path& file);

}  // namespace unrolled::bptt
