#include "crash.hpp"

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace unrolled::exercise {
namespace {

int trace = -1;
std::array<void*, 64> calls;
std::array<char, 1 << 16> stack;  // of the handler: an endless recursion has used up the usual one

void write_stack(int number)
{
    backtrace_symbols_fd(calls.data(), backtrace(calls.data(), calls.size()), trace);
    raise(number);  // once more, now with its usual effect: SA_RESETHAND
}

}  // namespace

void trace_crashes(const std::string& file)
{
    trace = open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (trace < 0) throw std::runtime_error("cannot write " + file);
    backtrace(calls.data(), 1);  // loads what it needs now, not in the handler

    stack_t own_stack = {};
    own_stack.ss_sp = stack.data();
    own_stack.ss_size = stack.size();
    sigaltstack(&own_stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = write_stack;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU}) {
        sigaction(number, &action, nullptr);
    }
}

}  // namespace unrolled::exercise
