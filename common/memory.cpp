#include "memory.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace unrolled {
namespace {

double machine_memory()
{
    double bytes =
        static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
    double limit = 0;  // of a container; the file says "max" where there is none
    if (std::ifstream("/sys/fs/cgroup/memory.max") >> limit) bytes = std::min(bytes, limit);
    return bytes;
}

std::string bytes_text(double bytes)
{
    const char* unit = "bytes";
    for (const char* larger : {"kB", "MB", "GB", "TB"}) {
        if (bytes < 1000) break;
        bytes /= 1000;
        unit = larger;
    }
    return fmt::format("{:.{}f} {}", bytes, bytes < 10 ? 1 : 0, unit);
}

}  // namespace

void keep_freed_memory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the largest that glibc accepts
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

void require_memory(const std::string& what, double bytes)
{
    const double memory = machine_memory();
    if (bytes <= memory) return;
    throw std::invalid_argument(fmt::format("{} needs {} of memory, this machine has {}", what,
                                            bytes_text(bytes), bytes_text(memory)));
}

}  // namespace unrolled
