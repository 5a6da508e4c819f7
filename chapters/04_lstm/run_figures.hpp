/// \file
/// The figures of a real run.
#pragma once

#include <filesystem>

#include "session.hpp"

namespace unrolled::lstm {

/// The gates of up to six cells while the network reads a sentence: for each
/// cell a row for i, f, o and for its memory, tanh(c).
void draw_sentence(const std::filesystem::path& file, const Writer& writer,
                   const std::string& sentence);

}  // namespace unrolled::lstm
