/// \file
/// What the chapter measures. The result is committed in results/, where the
/// examples read it.
#pragma once

#include <nlohmann/json.hpp>

namespace unrolled::self_attention {

/// The memory of a training step of the run's model on one text of 64, 256 and
/// 1024 tokens: computed by (8.33) and count_kept(), and measured, as what the
/// process has at its peak beyond what it had before the first step.
nlohmann::ordered_json measure_memory();

}  // namespace unrolled::self_attention
