/// \file
/// What the program prints and draws.
#pragma once

#include <filesystem>

#include "reach.hpp"

namespace unrolled::compare {

/// A table of norms, a column for each network and a row for some lags.
void print_reach(const std::vector<Reach>& all);

/// The same as curves, up to a lag of 50.
void draw_reach(const std::filesystem::path& file, const std::vector<Reach>& all);

/// The committed results of three networks on temporal order.
/// \param book the book's folder \throws std::runtime_error naming a file that cannot be read
void print_order(const std::filesystem::path& book);

}  // namespace unrolled::compare
