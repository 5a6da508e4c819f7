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

void write_file(const fs::path& file, const std::string& text)
{
    std::ofstream(file) << text;
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

Sandbox::Sandbox(const fs::path& root, std::string chapter, fs::path folder)
    : chapter_(std::move(chapter)),
      folder_(std::move(folder)),
      source_(folder_ / "chapters" / chapter_)
{
    fs::remove_all(folder_ / "chapters");
    fs::create_directories(source_);
    fs::copy(root / "chapters" / chapter_, source_,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::remove(folder_ / "common");
    fs::create_directory_symlink(root / "common", folder_ / "common");
    const CommandResult built =
        shell(fmt::format("cmake -G Ninja -S '{}' -B '{}' -DCMAKE_CXX_FLAGS_RELEASE=-O1 && {}",
                          source_.string(), (folder_ / "build").string(), build_command()));
    if (built.status != 0) throw std::runtime_error(built.output);
    const CommandResult tests = shell(program("tests"));
    if (tests.status != 0) throw std::runtime_error("the sound chapter fails:\n" + tests.output);
    rows_ = lines(shell(program("worked_examples")).output);
}

std::string Sandbox::build_command() const
{
    return fmt::format("ninja -C '{}' -j1 {}_tests {}_worked_examples",
                       (folder_ / "build").string(), chapter_, chapter_);
}

std::string Sandbox::program(const std::string& name) const
{
    // A fault may make a loop endless.
    return fmt::format("OPENBLAS_NUM_THREADS=1 timeout 60 '{}/build/{}_{}'", folder_.string(),
                       chapter_, name);
}

Outcome Sandbox::try_mutant(const Mutant& mutant) const
{
    Outcome outcome;
    const fs::path file = source_ / mutant.file;
    const std::string sound = read_file(file);
    const std::size_t at = sound.find(mutant.find);
    if (at == std::string::npos || sound.find(mutant.find, at + 1) != std::string::npos) {
        outcome.problem = fmt::format("'{}' does not occur exactly once", mutant.find);
        return outcome;
    }
    std::string faulty = sound;
    write_file(file, faulty.replace(at, mutant.find.size(), mutant.replace));
    const CommandResult built = shell(build_command());
    if (built.status != 0) {
        outcome.problem = "does not compile\n" + built.output;
    } else {
        judge(mutant, outcome);
    }
    write_file(file, sound);
    return outcome;
}

void Sandbox::judge(const Mutant& mutant, Outcome& outcome) const
{
    const CommandResult tests = shell(program("tests"));
    outcome.caught_by = failed_assertion(tests.output);
    if (outcome.caught_by.empty()) {
        outcome.problem = tests.status == 0 ? "all tests pass" : "no CHECK failed\n" + tests.output;
    }
    const std::vector<std::string> rows = lines(shell(program("worked_examples")).output);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i >= rows.size() || rows[i] != rows_[i]) outcome.changed_rows.insert(i);
    }
    if (mutant.file.starts_with("example_") && !outcome.changed_rows.empty()) {
        outcome.caught_by = "the golden output";
    }
}

}  // namespace unrolled::mutants
