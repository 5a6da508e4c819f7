/// \file
/// The small CBOW network as a drawing.
#pragma once

#include <filesystem>

#include "example_cbow.hpp"

namespace unrolled::vectorize {

/// The second window, (say, and -> goodbye), through the trained network, with
/// its numbers: `cbow.svg` in `folder`.
void draw_cbow_graph(const std::filesystem::path& folder,
                     const SmallCbow& small);

/// The same window as frames to step through: `cbow.frames.json`.
void save_cbow_steps(const std::filesystem::path& folder,
                     const SmallCbow& small);

}  // namespace unrolled::vectorize
