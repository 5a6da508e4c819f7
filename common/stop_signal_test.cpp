#include "stop_signal.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <initializer_list>

using namespace unrolled;

namespace {

// How a child process ends that does this: its signal, or 0.
int ending_signal(void (*action)())
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        action();
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}  // namespace

TEST_CASE("the first signal is only a request")
{
    for (const int signal : {SIGINT, SIGTERM}) {
        const StopSignal stop;
        CHECK_FALSE(stop.requested());
        std::raise(signal);
        CHECK(stop.requested());
    }
}

TEST_CASE("the second Ctrl-C ends the program at once")
{
    CHECK(ending_signal([] {
              const StopSignal stop;
              std::raise(SIGINT);
          }) == 0);
    CHECK(ending_signal([] {
              const StopSignal stop;
              std::raise(SIGINT);
              std::raise(SIGINT);
          }) == SIGINT);
    CHECK(ending_signal([] {
              const StopSignal stop;
              std::raise(SIGINT);
              std::raise(SIGTERM);
          }) == SIGTERM);
}

TEST_CASE("afterwards signals do what they did before")
{
    CHECK(ending_signal([] {
              {
                  const StopSignal stop;
              }
              std::raise(SIGINT);
          }) == SIGINT);
}

TEST_CASE("a request is forgotten by the next loop")
{
    {
        const StopSignal stop;
        std::raise(SIGINT);
    }
    const StopSignal stop;
    CHECK_FALSE(stop.requested());
}
