/// \file
/// Where a run writes, and how it tells its end: the same for all runs that learn.
#pragma once

#include <filesystem>
#include <string>

#include "training.hpp"

namespace unrolled {

/// Where a run writes.
struct RunFiles {
    std::filesystem::path folder;      ///< Figures.
    std::filesystem::path checkpoint;  ///< The model.
};

/// What the reader has chosen. \param checkpoint `--checkpoint`, or empty \param out `--out`, or
/// empty \param folder where he has not
RunFiles run_files(const std::string& checkpoint, const std::string& out,
                   const std::filesystem::path& folder);

/// Print how training ended. \param token what the loss is of
void print_result(const TrainingLog& log, const std::filesystem::path& checkpoint,
                  const std::string& token = "character");

/// The loss of every step made, in nats a token. \param model for the title
void draw_loss(const std::filesystem::path& file, const std::string& model, const TrainingLog& log,
               const std::string& token = "character");

}  // namespace unrolled
