#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>

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
// \throws CLI::ParseError if there is none of this id
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
        throw CLI::ValidationError(fmt::format("no example '{}', only {}", only, ids));
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
    CLI::App app("The lecture's printed numbers beside the computed ones.");
    Options options;
    app.add_option("--figures", options.figures, "Also write the figures into this folder")
        ->type_name("DIR");
    app.add_option("--only", options.only, "Print one example")->type_name("ID");
    try {
        app.parse(argc, argv);
        return run(options, examples, figures);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    } catch (const std::exception& error) {
        std::fflush(stdout);
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}

}  // namespace unrolled
