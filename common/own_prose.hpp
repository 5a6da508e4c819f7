/// \file
/// The text that a run reads when its reader names none.
#pragma once

#include <string>

namespace unrolled {

/// The book reads itself: all chapter pages, one after the other.
/// \param option what the reader can give instead, "--text"
/// \throws std::invalid_argument naming the option if the environment variable UNROLLED_BOOK does
/// not name the book's folder, TextError
std::string own_prose(const std::string& option);

}  // namespace unrolled
