/// \file
/// What a run on pairs draws when it has learned.
#pragma once

#include <filesystem>

#include "session.hpp"

namespace unrolled::attention {

/// Where the translator looks while it translates: the source's tokens across,
/// what it writes down.
/// \throws std::invalid_argument if the source is empty
void draw_alignment(const std::filesystem::path& file,
                    const PairTranslator& translator, const Tokens& source);

}  // namespace unrolled::attention
