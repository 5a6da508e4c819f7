/// \file
/// What the long runs gave, as it is committed in results/.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace unrolled::lstm {

/// The file `results/NAME.json`. \throws nlohmann::json::exception
nlohmann::json read_results(const std::string& name);

}  // namespace unrolled::lstm
