#include "own_process.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace unrolled::compare {
namespace {

double seconds_of(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Used used_by(int who)
{
    rusage usage = {};
    getrusage(who, &usage);
    return {.seconds = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            .bytes = 1024.0 * static_cast<double>(usage.ru_maxrss)};  // Linux counts in kB
}

// In the copy: the answer goes into the pipe, whatever it is.
[[noreturn]] void answer(int pipe, const std::function<Entry()>& work)
{
    nlohmann::ordered_json json;
    try {
        json["entry"] = work();
    } catch (const std::exception& error) {
        json["error"] = error.what();
    }
    const std::string text = json.dump();
    for (std::size_t sent = 0; sent < text.size();) {
        const ssize_t n = write(pipe, text.data() + sent, text.size() - sent);
        if (n < 0) _exit(1);
        sent += static_cast<std::size_t>(n);
    }
    _exit(0);  // no destructor, and no buffer of the original, a second time
}

std::string everything_from(int pipe)
{
    std::string text;
    std::array<char, 4096> part;
    while (true) {
        const ssize_t n = read(pipe, part.data(), part.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return text;
        text.append(part.data(), static_cast<std::size_t>(n));
    }
}

int wait_for_end(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    return status;
}

}  // namespace

Used used_here()
{
    return used_by(RUSAGE_SELF);
}

Used used_by_programs()
{
    return used_by(RUSAGE_CHILDREN);
}

Entry in_own_process(const std::function<Entry()>& work)
{
    std::fflush(nullptr);
    std::array<int, 2> pipe_ends;
    if (pipe(pipe_ends.data()) != 0) throw std::runtime_error(strerror(errno));
    const pid_t pid = fork();
    if (pid < 0) throw std::runtime_error(fmt::format("no process: {}", strerror(errno)));
    if (pid == 0) {
        close(pipe_ends[0]);
        answer(pipe_ends[1], work);
    }
    close(pipe_ends[1]);
    const std::string text = everything_from(pipe_ends[0]);
    close(pipe_ends[0]);
    const int status = wait_for_end(pid);
    if (WIFSIGNALED(status)) {
        throw std::runtime_error(fmt::format("ended by signal {}", WTERMSIG(status)));
    }
    const nlohmann::ordered_json json = nlohmann::ordered_json::parse(text);
    if (json.contains("error")) throw std::runtime_error(json.at("error").get<std::string>());
    return json.at("entry");
}

}  // namespace unrolled::compare
