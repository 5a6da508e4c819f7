#include "process.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace unrolled;

TEST_CASE("a program reads what it is given and its output comes back")
{
    CHECK(run_program({"cat"}, "coreutils", "hello\n가\n") == "hello\n가\n");
    CHECK(run_program({"cat"}, "coreutils", "") == "");
    CHECK(run_program({"true"}, "coreutils", "never read") == "");
    const std::string large(3000000, 'x');
    CHECK(run_program({"cat"}, "coreutils", large) == large);
}

TEST_CASE("arguments reach the program as they are, no shell looks at them")
{
    CHECK(run_program({"printf", "%s|", "a b", "$(id)", "; ls", "'\"\\"}, "coreutils", "") ==
          "a b|$(id)|; ls|'\"\\|");
}

TEST_CASE("a missing program is named with its package")
{
    CHECK_THROWS_WITH_AS(run_program({"no-such-program"}, "some-package", ""),
                         "no-such-program is missing: install the package some-package",
                         std::runtime_error);
}

TEST_CASE("a program that fails is named with its complaint")
{
    CHECK_THROWS_WITH_AS(
        run_program({"sh", "-c", "echo first >&2; echo second >&2; exit 3"}, "", ""),
        "sh failed: first", std::runtime_error);
    CHECK_THROWS_WITH_AS(run_program({"sh", "-c", "kill -9 $$"}, "", ""),
                         "sh failed: ", std::runtime_error);
}
