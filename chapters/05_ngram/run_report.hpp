/// \file
/// What a run prints, draws and saves.
#pragma once

#include <filesystem>

#include "run_table.hpp"

namespace unrolled::ngram {

/// How long the texts are, and how many words they know.
void print_sizes(const Task& task);

/// The perplexities, a line for each method, a column for each order; then what
/// each order cost.
void print_table(const Table& table);

/// Perplexity by order, a line for each method that is finite.
void draw_table(const std::filesystem::path& file, const Table& table);

/// All numbers as JSON. \param command as the reader would give it again
void save_table(const std::filesystem::path& file, const Table& table,
                const Task& task, const std::string& command);

}  // namespace unrolled::ngram
