#include <doctest/doctest.h>

#include <new>
#include <stdexcept>

#include "captured.hpp"
#include "options.hpp"

using namespace unrolled;

namespace {

struct Ending {
    int status;
    std::string message;
};

Ending ending(const std::function<void()>& program)
{
    const Captured captured(stderr);
    const int status = run_main(program);
    return {status, captured.text()};
}

}  // namespace

TEST_CASE("a program that returns ends with status 0 and says nothing")
{
    const Ending end = ending([] {});
    CHECK(end.status == 0);
    CHECK(end.message.empty());
}

TEST_CASE("an exception becomes one line and status 1")
{
    const Ending end = ending([] { throw std::runtime_error("my.txt: empty"); });
    CHECK(end.status == 1);
    CHECK(end.message == "error: my.txt: empty\n");
}

TEST_CASE("a wrong command line becomes one line and status 2")
{
    const Ending end = ending([] { throw CLI::ParseError("unknown option --x", 1); });
    CHECK(end.status == 2);
    CHECK(end.message == "error: unknown option --x\n");
}

TEST_CASE("memory that is not there is named")
{
    const Ending end = ending([] { throw std::bad_alloc(); });
    CHECK(end.status == 1);
    CHECK(end.message == "error: out of memory\n");
}

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
