#include "check.hpp"

#include <fmt/format.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>

#include "answer_file.hpp"
#include "builder.hpp"
#include "files.hpp"
#include "solved.hpp"

namespace unrolled::learn {
namespace {

namespace fs = std::filesystem;

std::string signal_text(int number)
{
    static const std::map<int, const char*> names = {{SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"},
                                                     {SIGFPE, "SIGFPE"},   {SIGILL, "SIGILL"},
                                                     {SIGABRT, "SIGABRT"}, {SIGKILL, "SIGKILL"}};
    const auto found = names.find(number);
    return fmt::format("{} ({})", found == names.end() ? "a signal" : found->second,
                       strsignal(number));
}

// The first line of `file` on the stack that the trace ends with.
std::size_t line_on_stack(const std::string& trace, const fs::path& program, const fs::path& file)
{
    std::vector<std::string> command = {"addr2line", "-i", "-e", program.string()};
    const std::string mark = program.string() + "(+";
    std::istringstream lines(trace);
    std::size_t depth = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('{')) continue;
        // 0 is the handler, 1 the way to it, 2 what was interrupted, just there. What is above was
        // about to go on behind a call: one less is inside the call.
        const std::size_t behind = depth++ > 2 ? 1 : 0;
        if (!line.starts_with(mark)) continue;
        const std::size_t address = std::stoul(line.substr(mark.size()), nullptr, 16);
        command.push_back(fmt::format("{:#x}", address - behind));
    }
    std::istringstream places(run_child(command, program.parent_path()).output);
    const std::string start = file.string() + ":";
    for (std::string place; std::getline(places, place);) {
        if (place.starts_with(start)) return std::stoul(place.substr(start.size()));
    }
    return 0;
}

void run_tests(const Places& places, const Builder& builder, const Limits& limits, Verdict& verdict)
{
    const fs::path trace_file = builder.output("trace");
    fs::remove(trace_file);
    const Ended ended =
        run_child({builder.program().string(), "--json", trace_file.string()}, places.my, limits);
    const std::string trace = fs::exists(trace_file) ? read_file(trace_file) : "";
    verdict.printed = ended.output;
    verdict.result = ended.stopped ? Result::stopped : Result::crashed;
    read_trace(trace, places.root, verdict);
    if (verdict.result != Result::stopped && verdict.result != Result::crashed) return;
    verdict.ending = ended.signal != 0
                         ? signal_text(ended.signal)
                         : fmt::format("it ended the program, with exit status {}", ended.status);
    verdict.line = line_on_stack(trace, builder.program(), verdict.answer);
}

void build_and_run(const Places& places, const Builder& builder, const Limits& limits,
                   Verdict& verdict)
{
    const Ended compiled = builder.compile();
    verdict.log = builder.output("log");
    std::ofstream(verdict.log) << compiled.output;
    verdict.complaints = complaints(compiled.output, verdict.answer);
    verdict.result = Result::does_not_compile;
    if (!compiled.well()) return;

    const Ended linked = builder.link();
    std::ofstream(verdict.log, std::ios::app) << linked.output;
    verdict.missing = missing_functions(linked.output);
    verdict.result = Result::does_not_link;
    if (linked.well()) run_tests(places, builder, limits, verdict);
}

}  // namespace

Verdict check(const Places& places, const Exercise& exercise,
              const std::function<void(std::string)>& say, const Limits& limits)
{
    setenv("OPENBLAS_NUM_THREADS", "1", 1);  // an answer's products are small: threads cost a start
    setenv("LC_ALL", "C.UTF-8", 1);          // compilers are read in English
    Verdict verdict;
    verdict.exercise = exercise;
    verdict.answer = places.my / exercise.answer();
    verdict.notes = provide_answer(places, exercise);
    verdict.cpu_seconds = limits.cpu_seconds;
    Builder builder(places, exercise, say);
    builder.prepare();
    build_and_run(places, builder, limits, verdict);
    Solved(places).remember(exercise, verdict.result == Result::passed);
    return verdict;
}

}  // namespace unrolled::learn
