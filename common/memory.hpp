/// \file
/// How a program keeps its memory, and that it asks for no more than there is.
#pragma once

#include <string>

namespace unrolled {

/// Keep freed memory for the next tensor instead of giving it back to the system. A training step
/// frees and takes the same megabytes again and again; without this, page faults cost up to half of
/// its time (T = 50, N = 32, H = 256). Does nothing where the C library is not glibc.
void keep_freed_memory();

/// Refuse sizes before memory is taken. \throws std::invalid_argument "--hidden 1000000 needs 32 TB
/// of memory, this machine has 24 GB" (`what` is "--hidden 1000000")
void require_memory(const std::string& what, double bytes);

}  // namespace unrolled
