#include "own_process.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <stdexcept>

using namespace unrolled;
using namespace unrolled::compare;

namespace {

// Memory that is really there: each page is written to.
Entry use_megabytes(std::size_t count)
{
    std::vector<char> bytes(count << 20, 1);
    volatile char last = bytes.back();
    return {.name = std::string(1, static_cast<char>('a' + last)),
            .setting = "",
            .memory = used_here().bytes,
            .curve = {}};
}

}  // namespace

TEST_CASE("an entry comes back from another process with every number")
{
    Entry sent{.name = "n",
               .setting = "\"s\"",
               .bits = 1.25,
               .parameters = 3,
               .seconds = 0.5,
               .characters = 1e9,
               .memory = 7,
               .curve = {{1, 2}, {3, 4.5}}};
    const Entry back = in_own_process([&] { return sent; });
    CHECK(back.name == "n");
    CHECK(back.setting == "\"s\"");
    CHECK(back.bits == 1.25);
    CHECK(back.parameters == 3);
    CHECK(back.seconds == 0.5);
    CHECK(back.characters == 1e9);
    CHECK(back.memory == 7);
    REQUIRE(back.curve.size() == 2);
    CHECK(back.curve[1].seconds == 3);
    CHECK(back.curve[1].bits == 4.5);
}

TEST_CASE("the memory of one process is not that of the next")
{
    const double small = in_own_process([] { return use_megabytes(1); }).memory;
    const double large = in_own_process([] { return use_megabytes(60); }).memory;
    const double again = in_own_process([] { return use_megabytes(1); }).memory;
    CHECK(large > small + 50e6);
    CHECK(again < small + 20e6);
}

TEST_CASE("what goes wrong in the other process is said in this one")
{
    CHECK_THROWS_WITH_AS(in_own_process([]() -> Entry { throw std::out_of_range("no id 12"); }),
                         "no id 12", std::runtime_error);
    CHECK_THROWS_WITH_AS(in_own_process([]() -> Entry {
                             std::signal(SIGTERM, SIG_DFL);
                             std::raise(SIGTERM);
                             return {.name = "", .setting = "", .curve = {}};
                         }),
                         "ended by signal 15", std::runtime_error);
}
