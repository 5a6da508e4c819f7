#include "sandbox.hpp"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

#include "printed.hpp"
#include "shell.hpp"

namespace fs = std::filesystem;

namespace unrolled::mutants {
namespace {

// A fault may make a loop endless.
std::string run_command(const fs::path& program)
{
    return fmt::format("OPENBLAS_NUM_THREADS=1 timeout 60 '{}'", program.string());
}

// The file that a command of ninja compiles: it ends with " -c FILE".
fs::path compiled_by(const std::string& command)
{
    const std::size_t at = command.rfind(" -c ");
    return at == std::string::npos ? "" : command.substr(at + 4);
}

std::string include_line(const fs::path& file)
{
    return fmt::format("#include \"{}\"", file.string());
}

// A unit is a file of CMake's that includes several of ours.
bool is_unit_with(const fs::path& unit, const fs::path& file)
{
    return unit.filename().string().starts_with("unity_") &&
           read_file(unit).find(include_line(file)) != std::string::npos;
}

// The tests do not know the examples: what shows a fault in those is the golden output.
bool in_example(const Mutant& mutant)
{
    return mutant.file.starts_with("example_");
}

}  // namespace

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

Sandbox Sandbox::beside(const fs::path& folder) const
{
    Sandbox other = *this;
    other.folder_ = folder;
    other.faulty_object_ = (folder / "faulty.o").string();
    fs::create_directories(folder);
    return other;
}

// How ninja compiles the file, alone or in a unit. Where its object goes follows from it:
// " -o OBJECT -c FILE".
const std::string& Sandbox::compile_command(const Mutant& mutant) const
{
    const fs::path file = source_ / mutant.file;
    for (const std::string& command : commands_) {
        const fs::path compiled = compiled_by(command);
        if (compiled == file || is_unit_with(compiled, file)) return command;
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
    const fs::path sound = compiled_by(compile_command(mutant));
    const std::string command =
        replaced(compile_command(mutant), object_of(mutant), faulty_object_);
    // Most of the compiler's time goes into speed, which nobody needs here.
    return replaced(command, sound.string(), (folder_ / sound.filename()).string()) + " -Og";
}

// The faulty file, and the unit that includes it if there is one.
void Sandbox::write_fault(const Mutant& mutant, const std::string& text) const
{
    const fs::path faulty = folder_ / mutant.file;
    std::ofstream(faulty) << text;
    const fs::path unit = compiled_by(compile_command(mutant));
    if (unit.filename() == mutant.file) return;
    const std::string sound = include_line(source_ / mutant.file);
    std::ofstream(folder_ / unit.filename())
        << replaced(read_file(unit), sound, include_line(faulty));
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

Outcome Sandbox::try_mutant(const Mutant& mutant, bool rows_wanted) const
{
    Outcome outcome;
    std::string text = read_file(source_ / mutant.file);
    const std::size_t at = text.find(mutant.find);
    if (at == std::string::npos || text.find(mutant.find, at + 1) != std::string::npos) {
        outcome.problem = fmt::format("'{}' does not occur exactly once", mutant.find);
        return outcome;
    }
    write_fault(mutant, text.replace(at, mutant.find.size(), mutant.replace));
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
