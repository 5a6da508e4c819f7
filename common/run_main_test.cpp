#include "run_main.hpp"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>

#include "captured.hpp"
#include "command_line.hpp"

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
    const Ending end = ending([] { throw UsageError("unknown option --x"); });
    CHECK(end.status == 2);
    CHECK(end.message == "error: unknown option --x\n");
}

TEST_CASE("memory that is not there is named")
{
    const Ending end = ending([] { throw std::bad_alloc(); });
    CHECK(end.status == 1);
    CHECK(end.message == "error: out of memory\n");
}
