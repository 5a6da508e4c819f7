// Are the tests able to fail? Links a chapter's programs with one small fault at a time, and
// demands that a CHECK of the chapter's own tests fails. Also demands that every row of the worked
// examples changes under some fault: a row that never moves is a literal.
//
//     mutants ROOT BUILD CHAPTER SCRATCH      e.g. mutants . build/release 02_rnn /tmp/faults
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "printed.hpp"
#include "sandbox.hpp"
#include "shell.hpp"

namespace fs = std::filesystem;
using namespace unrolled::mutants;

namespace {

// What all workers share.
struct Report {
    std::mutex mutex;
    std::vector<Mutant> queue;
    std::vector<std::string> survivors;
    std::set<std::size_t> unmoved_rows;  // of the worked examples, those that show a result
    std::size_t caught = 0;
};

std::vector<Mutant> read_mutants(const fs::path& file)
{
    std::vector<Mutant> mutants;
    for (const nlohmann::json& m : nlohmann::json::parse(std::ifstream(file))) {
        mutants.push_back(
            {m.at("equation"), m.at("file"), m.at("find"), m.at("replace"), m.at("why")});
    }
    return mutants;
}

// Equation numbers in the comments of a chapter's code: `// (2.3)  (N, H)`.
std::set<std::string> numbered_lines(const fs::path& chapter)
{
    std::set<std::string> equations;
    for (const fs::directory_entry& entry : fs::directory_iterator(chapter)) {
        if (entry.path().extension() != ".cpp") continue;
        static const std::regex tag(R"(\((\d+\.\d+)\))");
        for (const std::string& code : lines(read_file(entry.path()))) {
            const std::size_t comment = code.find("// (");
            if (comment == std::string::npos) continue;
            const auto begin = code.begin() + static_cast<std::ptrdiff_t>(comment);
            for (std::sregex_iterator it(begin, code.end(), tag), end; it != end; ++it) {
                equations.insert((*it)[1]);
            }
        }
    }
    return equations;
}

void record(Report& report, const Mutant& mutant, const Outcome& outcome)
{
    const std::lock_guard lock(report.mutex);
    for (const std::size_t row : outcome.changed_rows) report.unmoved_rows.erase(row);
    const std::string name = fmt::format("({}) {}: {}", mutant.equation, mutant.file, mutant.why);
    if (outcome.caught_by.empty()) {
        report.survivors.push_back(fmt::format("{}: {}", name, outcome.problem));
        fmt::print("SURVIVED {}: {}\n", name, outcome.problem);
    } else {
        ++report.caught;
        fmt::print("caught   {}  by \"{}\"\n", name, outcome.caught_by);
    }
    std::fflush(stdout);
}

void work(Report& report, const Sandbox& sandbox)
{
    while (true) {
        Mutant mutant;
        bool rows_wanted = false;
        {
            const std::lock_guard lock(report.mutex);
            if (report.queue.empty()) return;
            mutant = report.queue.back();
            report.queue.pop_back();
            // Once every row has moved, the examples have no more to tell.
            rows_wanted = !report.unmoved_rows.empty();
        }
        record(report, mutant, sandbox.try_mutant(mutant, rows_wanted));
    }
}

// Equations without a fault and rows that no fault moved: the list of faults is not complete.
std::vector<std::string> gaps(const Report& report, const std::vector<Mutant>& mutants,
                              const fs::path& chapter, const std::vector<std::string>& rows)
{
    std::vector<std::string> found = report.survivors;
    std::set<std::string> covered;
    for (const Mutant& mutant : mutants) covered.insert(mutant.equation);
    for (const std::string& equation : numbered_lines(chapter)) {
        if (!covered.contains(equation)) found.push_back("no fault for equation " + equation);
    }
    for (const std::size_t row : report.unmoved_rows) {
        found.push_back("no fault changes the row: " + rows[row]);
    }
    return found;
}

int run(const fs::path& root, const fs::path& build, const std::string& chapter,
        const fs::path& scratch)
{
    const std::vector<Mutant> mutants = read_mutants(root / "tools/mutants" / (chapter + ".json"));
    Report report;
    report.queue = mutants;
    const Sandbox first(root, build, chapter, scratch / "a");
    const Sandbox second = first.beside(scratch / "b");
    const std::vector<std::string>& rows = first.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (is_computed_row(rows[i])) report.unmoved_rows.insert(i);
    }
    std::future<void> other = std::async(std::launch::async, [&] { work(report, second); });
    work(report, first);
    other.get();
    const std::vector<std::string> found = gaps(report, mutants, root / "chapters" / chapter, rows);
    for (const std::string& gap : found) fmt::print("FAILED {}\n", gap);
    fmt::print("{} of {} faults caught, {} problems\n", report.caught, mutants.size(),
               found.size());
    return found.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 5) {
        fmt::print(stderr, "usage: mutants ROOT BUILD CHAPTER SCRATCH\n");
        return 2;
    }
    try {
        return run(fs::canonical(argv[1]), fs::canonical(argv[2]), argv[3], fs::absolute(argv[4]));
    } catch (const std::exception& error) {
        fmt::print(stderr, "mutants: {}\n", error.what());
        return 2;
    }
}
