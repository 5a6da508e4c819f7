#include "child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <stdexcept>

namespace unrolled::learn {
namespace {

using Clock = std::chrono::steady_clock;

// In the child: only calls that are safe after fork.
[[noreturn]] void become(char* const* arguments, const char* folder, int output,
                         const Limits& limits)
{
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    // At the soft limit comes SIGXCPU, which the harness can report; a second later SIGKILL.
    const rlimit time = {limits.cpu_seconds, limits.cpu_seconds + 1};
    if (limits.cpu_seconds > 0) setrlimit(RLIMIT_CPU, &time);
    const rlimit memory = {limits.memory_bytes, limits.memory_bytes};
    if (limits.memory_bytes > 0) setrlimit(RLIMIT_AS, &memory);
    const rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    if (chdir(folder) == 0) execvp(arguments[0], arguments);
    _exit(127);
}

int milliseconds_left(const Limits& limits, Clock::time_point start)
{
    if (limits.wall_seconds == 0) return -1;
    const auto end = start + std::chrono::seconds(limits.wall_seconds);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    return static_cast<int>(std::max<long long>(0, left.count()));
}

// Reads until the child's end of the pipe is closed. Returns whether it had to be killed.
bool collect(int pipe_end, pid_t child, const Limits& limits, std::string& output)
{
    const Clock::time_point start = Clock::now();
    std::array<char, 4096> block;
    while (true) {
        pollfd ready = {pipe_end, POLLIN, 0};
        const int count = poll(&ready, 1, milliseconds_left(limits, start));
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) {
            kill(child, SIGKILL);
            return true;
        }
        const ssize_t got = read(pipe_end, block.data(), block.size());
        if (got <= 0) return false;
        const std::size_t room = limits.output_bytes - std::min(limits.output_bytes, output.size());
        output.append(block.data(), std::min(room, static_cast<std::size_t>(got)));
    }
}

}  // namespace

Ended run_child(const std::vector<std::string>& command, const std::filesystem::path& folder,
                const Limits& limits)
{
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    std::array<int, 2> ends;
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error(std::strerror(errno));
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error(std::strerror(errno));
    if (child == 0) become(arguments.data(), folder.c_str(), ends[1], limits);
    close(ends[1]);

    Ended ended;
    ended.stopped = collect(ends[0], child, limits, ended.output);
    close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    ended.stopped = ended.stopped || ended.signal == SIGXCPU;
    if (ended.status == 127) throw std::runtime_error("cannot run " + command.front());
    return ended;
}

}  // namespace unrolled::learn
