/// \file
/// Whole files, read and written.
#pragma once

#include <filesystem>
#include <string>

namespace unrolled::learn {

/// \throws std::runtime_error naming the file
std::string read_file(const std::filesystem::path& file);

/// Replace a file as a whole or not at all; makes its folder. \throws std::system_error
void write_file(const std::filesystem::path& file, const std::string& text);

/// A fingerprint of a text: 16 hexadecimal digits (FNV-1a, 64 bits).
std::string fingerprint(const std::string& text);

}  // namespace unrolled::learn
