/// \file
/// The chapter's long runs. Their results are committed in results/, where the
/// prose and the figures read them.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace unrolled::bptt {

/// The adding problem at T = 100: three learning rates, three seeds.
nlohmann::ordered_json measure_adding();

/// Loss against processor seconds when a long text is read in pieces of K
/// characters, for several K.
nlohmann::ordered_json measure_truncation();

/// Write the results with the processor and the compiler that made them.
/// \throws std::runtime_error naming the file
void save_results(const std::filesystem::path& file,
                  nlohmann::ordered_json results);

}  // namespace unrolled::bptt
