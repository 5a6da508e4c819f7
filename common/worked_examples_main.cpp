#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "command_line.hpp"
#include "worked_example.hpp"

namespace unrolled {
namespace {

struct Options {
    std::string figures;  // a folder, or empty
    std::string only;     // an example's id, or empty
};

struct Count {
    int rows = 0, misprints = 0, failures = 0;

    void add(const WorkedExample& example)
    {
        rows += example.rows();
        misprints += example.misprints();
        failures += example.failures();
    }
    std::string text() const
    {
        return fmt::format(
            "=== summary | {} printed numbers: {} agree, {} misprinted, {} differ ===", rows,
            rows - misprints - failures, misprints, failures);
    }
};

// The examples that were asked for: all, or the one of this id.
// \throws UsageError if there is none of this id
Count print_examples(const std::vector<Example>& examples, const std::string& only)
{
    const bool colour = isatty(STDOUT_FILENO) != 0;
    Count count;
    std::string ids;
    for (const Example& example : examples) {
        const WorkedExample result = example();
        ids += (ids.empty() ? "" : ", ") + result.id();
        if (!only.empty() && result.id() != only) continue;
        count.add(result);
        fmt::print("{}\n", result.text(colour));
        std::fflush(stdout);  // a later failure's message comes after what was computed before it
        if (!only.empty()) return count;
    }
    if (!only.empty()) {
        throw UsageError(fmt::format("no example '{}', only {}", only, ids));
    }
    return count;
}

int run(const Options& options, const std::vector<Example>& examples,
        const std::function<void(const std::string&)>& figures)
{
    const Count count = print_examples(examples, options.only);
    fmt::print("{}\n", count.text());
    if (!options.figures.empty()) {
        std::filesystem::create_directories(options.figures);
        figures(options.figures);
        fmt::print("The figures are in {}\n", options.figures);
    }
    return count.failures == 0 ? 0 : 1;
}

}  // namespace

int worked_examples_main(int argc, char** argv, const std::vector<Example>& examples,
                         const std::function<void(const std::string&)>& figures)
{
    CommandLine line("The lecture's printed numbers beside the computed ones.");
    Options options;
    line.text({"--figures", "DIR", "Also write the figures into this folder"}, options.figures);
    line.text({"--only", "ID", "Print one example"}, options.only);
    try {
        return line.parse(argc, argv) ? run(options, examples, figures) : 0;
    } catch (const UsageError& error) {
        fmt::print(stderr, "{}\nRun with --help for more information.\n", error.what());
        return 2;
    } catch (const std::exception& error) {
        std::fflush(stdout);
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}

}  // namespace unrolled
