#include "child.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <stdexcept>

using namespace unrolled::learn;

namespace {

Ended shell(const std::string& script, const Limits& limits = {})
{
    return run_child({"/bin/sh", "-c", script}, "/", limits);
}

}  // namespace

TEST_CASE("status and output of a program are seen, standard input is empty")
{
    const Ended ended = shell("pwd; echo error >&2; cat; exit 3");
    CHECK(ended.status == 3);
    CHECK(ended.signal == 0);
    CHECK(ended.output == "/\nerror\n");
    CHECK_FALSE(ended.well());
    CHECK(shell("true").well());
}

TEST_CASE("a signal is seen")
{
    const Ended ended = shell("kill -SEGV $$");
    CHECK(ended.signal == SIGSEGV);
    CHECK_FALSE(ended.stopped);
}

TEST_CASE("who uses too much CPU time is stopped")
{
    const Ended ended = shell("while :; do :; done", {.cpu_seconds = 1});
    CHECK(ended.stopped);
}

TEST_CASE("who waits too long is stopped")
{
    const Ended ended = shell("exec sleep 100", {.wall_seconds = 1});
    CHECK(ended.stopped);
}

TEST_CASE("of a flood of output only the beginning is kept")
{
    const Ended ended = shell("yes | head -n 200000", {.output_bytes = 10});
    CHECK(ended.output == "y\ny\ny\ny\ny\n");
    CHECK(ended.well());
}

TEST_CASE("a program that is not there is an error of ours")
{
    CHECK_THROWS_AS(run_child({"no-such-program"}, "/"), std::runtime_error);
}
