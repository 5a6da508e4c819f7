/// \file
/// The chapter's long run. Its results are committed in results/, where the
/// prose and the figures read them.
#pragma once

#include <filesystem>

namespace unrolled::attention {

/// Spelling to sound on the pronouncing dictionary, with and without attention,
/// three seeds each. The file is written after every course, so that a run that
/// is cut off keeps what is done; courses that the file has are not run again.
/// \throws TextError naming the package if the dictionary is missing,
/// std::runtime_error naming the file
void measure_cmudict(const std::filesystem::path& file);

}  // namespace unrolled::attention
