/// \file
/// The figures of a real run.
#pragma once

#include <filesystem>

#include "session.hpp"

namespace unrolled::rnn {

/// The states of up to 24 units while the network reads a sentence.
void draw_sentence(const std::filesystem::path& file, const Writer& writer,
                   const std::string& sentence);

}  // namespace unrolled::rnn
