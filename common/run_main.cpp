#include "run_main.hpp"

#include <fmt/format.h>

#include <new>

#include "command_line.hpp"
#include "memory.hpp"

namespace unrolled {
namespace {

int fail(int status, const char* message)
{
    std::fflush(stdout);
    fmt::print(stderr, "error: {}\n", message);
    return status;
}

}  // namespace

int run_main(const std::function<void()>& program)
{
    keep_freed_memory();
    try {
        program();
        return 0;
    } catch (const UsageError& error) {
        return fail(2, error.what());
    } catch (const std::bad_alloc&) {
        return fail(1, "out of memory");
    } catch (const std::exception& error) {
        return fail(1, error.what());
    }
}

}  // namespace unrolled
