#include "sandbox.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace fs = std::filesystem;

namespace unrolled::mutants {
namespace {

struct CommandResult {
    int status;
    std::string output;
};

CommandResult shell(const std::string& command)
{
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot start: " + command);
    std::string output;
    std::array<char, 4096> buffer;
    for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
        output.append(buffer.data(), n);
    }
    return {pclose(pipe), output};
}

// A fault may make a loop endless.
std::string run_command(const fs::path& program)
{
    return fmt::format("OPENBLAS_NUM_THREADS=1 timeout 60 '{}'", program.string());
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// The name of the first test case in which an assertion failed; a crash or a stray exception is not
// one.
std::string failed_assertion(const std::string& output)
{
    std::string test_case;
    for (const std::string& line : lines(output)) {
        if (line.starts_with("TEST CASE:"))
            test_case = line.substr(line.find_first_not_of(' ', 10));
        if (line.find("ERROR: CHECK") != std::string::npos ||
            line.find("ERROR: REQUIRE") != std::string::npos) {
            return test_case;
        }
    }
    return "";
}

}  // namespace

std::string read_file(const fs::path& file)
{
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> result;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) result.push_back(line);
    return result;
}

bool is_computed_row(const std::string& line)
{
    static const std::regex result(R"(\d\.\d{6}|   ok$|misprint)");
    return std::regex_search(line, result);
}

Sandbox::Sandbox(const fs::path& root, fs::path build, const std::string& chapter, fs::path folder)
    : source_(root / "chapters" / chapter),
      build_(std::move(build)),
      folder_(std::move(folder)),
      faulty_object_((folder_ / "faulty.o").string()),
      tests_(chapter + "_tests"),
      examples_(chapter + "_worked_examples")
{
    fs::create_directories(folder_);
    const CommandResult commands = shell(
        fmt::format("ninja -C '{}' --quiet -t commands {} {}", build_.string(), tests_, examples_));
    if (commands.status != 0) throw std::runtime_error(commands.output);
    commands_ = lines(commands.output);
    const fs::path programs = build_ / "chapters" / chapter;
    const CommandResult tests = shell(run_command(programs / tests_));
    if (tests.status != 0) throw std::runtime_error("the sound chapter fails:\n" + tests.output);
    rows_ = lines(shell(run_command(programs / examples_)).output);
}

// How ninja compiles the file. Where its object goes follows from it: " -o OBJECT -c FILE".
const std::string& Sandbox::compile_command(const Mutant& mutant) const
{
    const std::string end = " -c " + (source_ / mutant.file).string();
    for (const std::string& command : commands_) {
        if (command.ends_with(end)) return command;
    }
    throw std::runtime_error(mutant.file + " is not compiled into the chapter's programs");
}

std::string Sandbox::object_of(const Mutant& mutant) const
{
    const std::string& command = compile_command(mutant);
    const std::size_t begin = command.rfind(" -o ") + 4;
    return command.substr(begin, command.rfind(" -c ") - begin);
}

std::string Sandbox::compile_fault(const Mutant& mutant) const
{
    const std::string command =
        replaced(compile_command(mutant), object_of(mutant), faulty_object_);
    // Most of the compiler's time goes into speed, which nobody needs here.
    return replaced(command, (source_ / mutant.file).string(), (folder_ / mutant.file).string()) +
           " -O1";
}

// An object of the program itself is named in the command. One of the library's is in an archive,
// from which nothing is taken that is there already.
std::string Sandbox::link_fault(const Mutant& mutant, const std::string& program) const
{
    const std::string output =
        fmt::format(" -o chapters/{}/{} ", source_.filename().string(), program);
    for (const std::string& command : commands_) {
        if (command.find(output) == std::string::npos) continue;
        const std::string faulty =
            replaced(command, ' ' + object_of(mutant) + ' ', ' ' + faulty_object_ + ' ');
        const std::string archived = faulty == command ? ' ' + faulty_object_ : "";
        return replaced(faulty, output,
                        fmt::format("{} -o {} ", archived, (folder_ / program).string()));
    }
    throw std::runtime_error("ninja does not know how to link " + program);
}

Outcome Sandbox::try_mutant(const Mutant& mutant) const
{
    Outcome outcome;
    std::string text = read_file(source_ / mutant.file);
    const std::size_t at = text.find(mutant.find);
    if (at == std::string::npos || text.find(mutant.find, at + 1) != std::string::npos) {
        outcome.problem = fmt::format("'{}' does not occur exactly once", mutant.find);
        return outcome;
    }
    std::ofstream(folder_ / mutant.file) << text.replace(at, mutant.find.size(), mutant.replace);
    std::string command = fmt::format("cd '{}' && {}", build_.string(), compile_fault(mutant));
    for (const std::string& program : programs_with(mutant)) {
        command += " && " + link_fault(mutant, program);
    }
    const CommandResult built = shell(command);
    if (built.status != 0) {
        outcome.problem = "does not compile\n" + built.output;
    } else {
        judge(mutant, outcome);
    }
    return outcome;
}

// The tests do not know the examples: what shows a fault in those is the golden output.
std::vector<std::string> Sandbox::programs_with(const Mutant& mutant) const
{
    std::vector<std::string> programs = {examples_};
    if (!mutant.file.starts_with("example_")) programs.push_back(tests_);
    return programs;
}

void Sandbox::judge(const Mutant& mutant, Outcome& outcome) const
{
    const std::vector<std::string> rows = lines(shell(run_command(folder_ / examples_)).output);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i >= rows.size() || rows[i] != rows_[i]) outcome.changed_rows.insert(i);
    }
    if (mutant.file.starts_with("example_")) {
        (outcome.changed_rows.empty() ? outcome.problem : outcome.caught_by) =
            outcome.changed_rows.empty() ? "no row changes" : "the golden output";
        return;
    }
    const CommandResult tests = shell(run_command(folder_ / tests_));
    outcome.caught_by = failed_assertion(tests.output);
    if (outcome.caught_by.empty()) {
        outcome.problem = tests.status == 0 ? "all tests pass" : "no CHECK failed\n" + tests.output;
    }
}

}  // namespace unrolled::mutants
