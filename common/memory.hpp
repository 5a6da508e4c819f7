/// \file
/// How the program keeps its memory.
#pragma once

namespace unrolled {

/// Keep freed memory for the next tensor instead of giving it back to the system. A training step
/// frees and takes the same megabytes again and again; without this, page faults cost up to half of
/// its time (T = 50, N = 32, H = 256). Does nothing where the C library is not glibc.
void keep_freed_memory();

}  // namespace unrolled
