#include "memory.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace unrolled;

TEST_CASE("sizes beyond the machine's memory are refused before it is taken")
{
    CHECK_NOTHROW(require_memory("--hidden 128", 1e6));
    std::string message;
    try {
        require_memory("--hidden 1000000", 3.2e13);
    } catch (const std::invalid_argument& error) {
        message = error.what();
    }
    CHECK(message.starts_with("--hidden 1000000 needs 32 TB of memory, this machine has "));
    CHECK(message.ends_with("B"));
    CHECK_THROWS_AS(require_memory("everything", 1e300), std::invalid_argument);
}
