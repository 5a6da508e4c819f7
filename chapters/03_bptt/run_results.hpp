/// \file
/// The chapter's long runs. Their results are committed in results/, where the
/// prose and the figures read them.
#pragma once

#include <nlohmann/json.hpp>

namespace unrolled::bptt {

/// The adding problem at T = 100: three learning rates, three seeds.
nlohmann::ordered_json measure_adding();

/// Loss against processor seconds when a long text is read in pieces of K
/// characters, for several K.
nlohmann::ordered_json measure_truncation();

}  // namespace unrolled::bptt
