#include "memory.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace unrolled {

void keep_freed_memory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the largest that glibc accepts
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

}  // namespace unrolled
