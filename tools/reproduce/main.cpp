// Compares a result that was made again with the committed one, figure by figure:
// reproduce NAME COMMITTED NEW. ./unrolled reproduce runs it.
#include <fmt/format.h>

#include <cstdlib>

#include "agreement.hpp"
#include "command_line.hpp"
#include "results.hpp"
#include "run_main.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::reproduce;

constexpr const char* why =
    "\nThe seed is the same, but another processor adds up in another order, and training makes\n"
    "much of the last digit; a faster one makes more steps where the time is given. So a figure\n"
    "may be off by what stands under 'allowed'; counts of what was read must be the same.\n\n";

void run(const std::string& name, const std::string& committed_file, const std::string& new_file)
{
    const nlohmann::json rules = read_results(REPRODUCE_DIR "/figures.json");
    nlohmann::json committed = read_results(committed_file);
    const std::string inside = rules.at(name).value("inside", "");
    if (!inside.empty()) committed = nlohmann::json(committed.at(inside));
    const auto all = compare(committed, read_results(new_file), figures_of(rules, name));
    fmt::print("{}{}\ncommitted: {}\nnow:       {}\n", why, table_of(all), committed_file,
               new_file);
    for (const Agreement& a : all) {
        if (!a.holds()) throw std::runtime_error(name + " does not agree with what is committed");
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return run_main([&] {
        if (argc != 4) throw UsageError("reproduce needs a name and two results");
        run(argv[1], argv[2], argv[3]);
    });
}
