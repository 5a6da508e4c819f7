/// \file
/// The main function of the real runs.
#pragma once

#include <functional>

namespace unrolled {

/// Run a program: its exceptions become one line on standard error and exit status 1 (2 for a wrong
/// command line), never a stack trace.
int run_main(const std::function<void()>& program);

}  // namespace unrolled
