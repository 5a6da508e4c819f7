/// \file
/// The text that a real run reads.
#pragma once

#include <string>

#include "text.hpp"

namespace unrolled::lstm {

/// The book reads itself: all chapter pages, one after the other.
/// \throws std::invalid_argument if the environment variable UNROLLED_BOOK does
/// not name the book's folder, TextError
std::string own_prose();

/// How many characters are in UTF-8 text.
std::size_t count_characters(std::string_view text);

/// The first `count` characters, or all if there are fewer. \throws TextError
std::string beginning_of(const std::string& text, std::size_t count);

}  // namespace unrolled::lstm
