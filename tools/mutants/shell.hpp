/// \file
/// Commands, files and text, for the fault finder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unrolled::mutants {

/// What a command left.
struct CommandResult {
    int status;          ///< 0 if all went well.
    std::string output;  ///< Of both streams.
};

/// Run it by the shell. \throws std::runtime_error if that does not start
CommandResult shell(const std::string& command);

/// The whole file. \throws std::runtime_error naming it
std::string read_file(const std::filesystem::path& file);

/// A text, line by line.
std::vector<std::string> lines(const std::string& text);

/// `text` with every `from` as `to`.
std::string replaced(std::string text, const std::string& from, const std::string& to);

}  // namespace unrolled::mutants
