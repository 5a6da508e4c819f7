/// \file
/// What a Transformer sees while it reads, as heat maps.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "transformer.hpp"

namespace unrolled::self_attention {

/// The characters of a text as labels: the end of a line can be seen.
std::vector<std::string> labels_of(const std::string& text);

/// Draw every head of one layer into a folder: `head_1.svg`, `head_2.svg`, ...
/// A row for each word that looks, a column for each that is looked at.
/// \param run of one sequence \param layer counted from 0 \param labels one for
/// each word \throws ShapeError, std::out_of_range
void draw_heads(const std::filesystem::path& folder, const Run& run,
                std::size_t layer, const std::vector<std::string>& labels);

/// Draw what enters the first layer (8.11): a row for each word, at most 32 of
/// its numbers. \throws ShapeError
void draw_embedding(const std::filesystem::path& file, const Run& run,
                    const std::vector<std::string>& labels);

}  // namespace unrolled::self_attention
