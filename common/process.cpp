#include "process.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>

extern char** environ;

namespace unrolled {
namespace {

// A file without a name. Files instead of pipes: neither side can ever wait for the other.
class Scratch {
public:
    Scratch() : file_(std::tmpfile(), &std::fclose)
    {
        if (!file_) throw std::runtime_error(fmt::format("no scratch file: {}", strerror(errno)));
    }

    void write(const std::string& text)
    {
        const std::size_t written = std::fwrite(text.data(), 1, text.size(), file_.get());
        if (written != text.size() || std::fflush(file_.get()) != 0) {
            throw std::runtime_error(
                fmt::format("cannot write a scratch file: {}", strerror(errno)));
        }
        std::rewind(file_.get());
    }

    std::string read()
    {
        std::rewind(file_.get());
        std::string text;
        std::array<char, 65536> part;
        for (std::size_t n = 1; n > 0;) {
            n = std::fread(part.data(), 1, part.size(), file_.get());
            text.append(part.data(), n);
        }
        return text;
    }

    int descriptor() const
    {
        return fileno(file_.get());
    }

private:
    std::unique_ptr<FILE, int (*)(FILE*)> file_;
};

// The three standard streams of the new program.
class Redirections {
public:
    Redirections(const Scratch& in, const Scratch& out, const Scratch& err)
    {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, in.descriptor(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, out.descriptor(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, err.descriptor(), STDERR_FILENO);
    }
    ~Redirections()
    {
        posix_spawn_file_actions_destroy(&actions_);
    }
    Redirections(const Redirections&) = delete;
    Redirections& operator=(const Redirections&) = delete;

    const posix_spawn_file_actions_t* get() const
    {
        return &actions_;
    }

private:
    posix_spawn_file_actions_t actions_;
};

pid_t spawn(const std::vector<std::string>& command, const std::string& package,
            const Redirections& redirections)
{
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t pid = 0;
    const int error =
        posix_spawnp(&pid, arguments[0], redirections.get(), nullptr, arguments.data(), environ);
    if (error == ENOENT) {
        throw std::runtime_error(
            fmt::format("{} is missing: install the package {}", command[0], package));
    }
    if (error != 0) {
        throw std::runtime_error(fmt::format("cannot start {}: {}", command[0], strerror(error)));
    }
    return pid;
}

// How the program ended: 0 if all is well.
int wait_for(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR) throw std::runtime_error(strerror(errno));
    }
    return status;
}

std::string first_line(const std::string& text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \n"), text.size());
    return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

std::string run_program(const std::vector<std::string>& command, const std::string& package,
                        const std::string& input)
{
    Scratch in, out, err;
    in.write(input);
    const int status = wait_for(spawn(command, package, Redirections(in, out, err)));
    if (status != 0) {
        throw std::runtime_error(fmt::format("{} failed: {}", command[0], first_line(err.read())));
    }
    return out.read();
}

}  // namespace unrolled
