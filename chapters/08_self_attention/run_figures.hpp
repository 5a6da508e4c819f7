/// \file
/// The figures of a real run.
#pragma once

#include <filesystem>
#include <string>

#include "session.hpp"

namespace unrolled::self_attention {

/// While the model reads the beginning of a text: the heads of its last layer,
/// `head_1.svg`, ..., and what enters the first one, `embedding.svg`.
void draw_sentence(const std::filesystem::path& folder, const Writer& writer,
                   const std::string& text);

}  // namespace unrolled::self_attention
