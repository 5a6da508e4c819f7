/// \file
/// Grading one exercise: from the reader's file to a verdict.
#pragma once

#include <functional>
#include <string>

#include "child.hpp"
#include "verdict.hpp"

namespace unrolled::learn {

/// What an answer may use.
inline constexpr Limits answer_limits = {.cpu_seconds = 10,
                                         .wall_seconds = 60,
                                         .memory_bytes = std::size_t{1} << 30,
                                         .output_bytes = 4096};

/// Build the reader's answer, run its tests, and remember in progress.json how it ended.
/// \param say is told what takes a while
/// \throws std::runtime_error if the book's own part cannot be built
Verdict check(const Places& places, const Exercise& exercise,
              const std::function<void(std::string)>& say, const Limits& limits = answer_limits);

}  // namespace unrolled::learn
