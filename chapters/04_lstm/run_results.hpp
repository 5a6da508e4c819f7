/// \file
/// The chapter's long runs. Their results are committed in results/, where the
/// prose and the figures read them.
#pragma once

#include <nlohmann/json.hpp>

namespace unrolled::lstm {

/// Temporal order by the stopping rule of 1997, with several seeds.
nlohmann::ordered_json measure_order();

/// The adding problem at T = 100 and 200, until the error is below 0.002.
nlohmann::ordered_json measure_adding();

}  // namespace unrolled::lstm
