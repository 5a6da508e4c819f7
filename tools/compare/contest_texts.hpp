/// \file
/// The texts that a contest can be about.
#pragma once

#include <string>
#include <string_view>

namespace unrolled::compare {

/// The reader's own. \throws TextError naming the file, also if it is too short
std::string own_text(const std::string& file);

/// The King James Bible, a verse in each line. \throws std::runtime_error naming its packages
std::string kjv_text();

/// Verses without what stands before the first blank of each line: `Gen1:1 In the` is `In the`.
std::string without_references(std::string_view lines);

}  // namespace unrolled::compare
