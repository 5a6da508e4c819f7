/// \file
/// What a long run gave. It is kept in the repository, where prose, examples and figures read it.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace unrolled {

/// Write the results with the book's commit, the processor and the compiler that made them.
/// \throws std::runtime_error naming the file
void save_results(const std::filesystem::path& file, nlohmann::ordered_json results);

/// Read what save_results() wrote. \throws std::runtime_error naming the file
nlohmann::json read_results(const std::filesystem::path& file);

}  // namespace unrolled
