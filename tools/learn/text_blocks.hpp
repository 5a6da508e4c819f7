/// \file
/// Blocks of lines on a screen.
#pragma once

#include <cstddef>
#include <string>

namespace unrolled::learn {

/// Every line moved to the right; the first one only if `first` is true.
std::string indented(const std::string& text, std::size_t columns, bool first = true);

/// Two blocks of lines beside each other, or below each other if the screen is too narrow.
std::string side_by_side(const std::string& left_title, const std::string& left,
                         const std::string& right_title, const std::string& right);

}  // namespace unrolled::learn
