#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <new>

#include "memory.hpp"
#include "options.hpp"

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

int fail(int status, const char* message)
{
    std::fflush(stdout);
    fmt::print(stderr, "error: {}\n", message);
    return status;
}

}  // namespace

void require_memory(const std::string& what, double bytes)
{
    const double memory = machine_memory();
    if (bytes <= memory) return;
    throw std::invalid_argument(fmt::format("{} needs {} of memory, this machine has {}", what,
                                            bytes_text(bytes), bytes_text(memory)));
}

int run_main(const std::function<void()>& program)
{
    keep_freed_memory();
    try {
        program();
        return 0;
    } catch (const CLI::ParseError& error) {
        return fail(2, error.what());
    } catch (const std::bad_alloc&) {
        return fail(1, "out of memory");
    } catch (const std::exception& error) {
        return fail(1, error.what());
    }
}

}  // namespace unrolled
