#include "sandbox.hpp"

#include <fmt/format.h>

#include <fstream>
#include <regex>
#include <stdexcept>

#include "shell.hpp"

namespace fs = std::filesystem;

namespace unrolled::mutants {
namespace {

// A fault may make a loop endless.
std::string run_command(const fs::path& program)
{
    return fmt::format("OPENBLAS_NUM_THREADS=1 timeout 60 '{}'", program.string());
}

// The faster one of the two linkers that come with the compiler, where both do.
std::string linker()
{
    return shell("ld.gold --version").status == 0 ? " -fuse-ld=gold" : "";
}

// The tests do not know the examples: what shows a fault in those is the golden output.
bool in_example(const Mutant& mutant)
{
    return mutant.file.starts_with("example_");
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
      linker_(linker()),
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

Sandbox Sandbox::beside(const fs::path& folder) const
{
    Sandbox other = *this;
    other.folder_ = folder;
    other.faulty_object_ = (folder / "faulty.o").string();
    fs::create_directories(folder);
    return other;
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
           " -Og";
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
        return replaced(
            faulty, output,
            fmt::format("{}{} -o {} ", linker_, archived, (folder_ / program).string()));
    }
    throw std::runtime_error("ninja does not know how to link " + program);
}

Outcome Sandbox::try_mutant(const Mutant& mutant, bool rows_wanted) const
{
    Outcome outcome;
    std::string text = read_file(source_ / mutant.file);
    const std::size_t at = text.find(mutant.find);
    if (at == std::string::npos || text.find(mutant.find, at + 1) != std::string::npos) {
        outcome.problem = fmt::format("'{}' does not occur exactly once", mutant.find);
        return outcome;
    }
    std::ofstream(folder_ / mutant.file) << text.replace(at, mutant.find.size(), mutant.replace);
    const bool examples = rows_wanted || in_example(mutant);
    std::string command = fmt::format("cd '{}' && {}", build_.string(), compile_fault(mutant));
    if (examples) command += " && " + link_fault(mutant, examples_);
    if (!in_example(mutant)) command += " && " + link_fault(mutant, tests_);
    const CommandResult built = shell(command);
    if (built.status != 0) {
        outcome.problem = "does not compile\n" + built.output;
        return outcome;
    }
    if (examples) outcome.changed_rows = changed_rows();
    in_example(mutant) ? ask_rows(outcome) : ask_tests(outcome);
    return outcome;
}

std::set<std::size_t> Sandbox::changed_rows() const
{
    const std::vector<std::string> rows = lines(shell(run_command(folder_ / examples_)).output);
    std::set<std::size_t> changed;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i >= rows.size() || rows[i] != rows_[i]) changed.insert(i);
    }
    return changed;
}

void Sandbox::ask_rows(Outcome& outcome) const
{
    if (outcome.changed_rows.empty()) {
        outcome.problem = "no row changes";
    } else {
        outcome.caught_by = "the golden output";
    }
}

void Sandbox::ask_tests(Outcome& outcome) const
{
    // One failed assertion is enough.
    const CommandResult tests = shell(run_command(folder_ / tests_) + " --abort-after=1");
    outcome.caught_by = failed_assertion(tests.output);
    if (outcome.caught_by.empty()) {
        outcome.problem = tests.status == 0 ? "all tests pass" : "no CHECK failed\n" + tests.output;
    }
}

}  // namespace unrolled::mutants
