/// \file
/// How wide a text is on a screen of equal columns.
#pragma once

#include <string>
#include <string_view>

namespace unrolled {

/// Columns that UTF-8 text takes: two for a Hangul syllable or a Chinese character, none for an
/// accent that stands on the letter before it, one for anything else. \throws TextError if it is
/// not UTF-8
std::size_t display_width(std::string_view text);

/// The text with spaces behind it until it is `width` columns wide.
std::string pad_right(std::string_view text, std::size_t width);

/// The text with spaces before it until it is `width` columns wide.
std::string pad_left(std::string_view text, std::size_t width);

}  // namespace unrolled
