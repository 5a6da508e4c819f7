/// \file
/// Where an answer was when it crashed, or when its time was up.
#pragma once

#include <string>

namespace unrolled::exercise {

/// From now on, a signal that ends this program (a bad address, a division by 0, the limit of CPU
/// time) first appends the stack to `file`: a line for each call, as backtrace_symbols_fd() writes
/// it. \throws std::runtime_error if the file cannot be opened
void trace_crashes(const std::string& file);

}  // namespace unrolled::exercise
