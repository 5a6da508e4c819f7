// Compares models of different chapters. `./unrolled compare --text FILE`: every model on one text.
// Without a text: how far a memory reaches, and temporal order; `--order FILE` makes the long run
// of the plain network and the Transformer again.
#include <fmt/format.h>

#include "command_line.hpp"
#include "contest_report.hpp"
#include "contest_texts.hpp"
#include "order.hpp"
#include "report.hpp"
#include "results.hpp"
#include "run_main.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::compare;

// What the reader may choose.
struct Options {
    std::string text, data;  // --text FILE, --data NAME
    double minutes = 1;      // --minutes M
    std::string order;       // --order FILE
    std::string out = UNROLLED_ROOT "/out/compare";
};

void add_options(CommandLine& line, Options& options)
{
    line.name({"--text", "FILE", "a UTF-8 text: every model learns it, one table"}, options.text);
    line.choice({"--data", "NAME", "instead of --text, a text by name: kjv"}, options.data,
                {"kjv"});
    line.number({"--minutes", "M", "of one core for each network [1]"}, options.minutes, 0.001,
                10'000);
    line.name({"--order", "FILE", "instead: temporal order, results to FILE (minutes)"},
              options.order);
    line.name({"--out", "DIR", "folder of figures and results"}, options.out);
    line.exclude("--text", "--data");
    line.exclude("--order", "--text");
    line.exclude("--order", "--data");
}

void print_line(const std::string& line)
{
    fmt::print("{}\n", line);
    std::fflush(stdout);
}

void run_contest(const Options& options)
{
    const std::string source =
        options.text.empty() ? "--data " + options.data : "--text " + options.text;
    const Outcome outcome = hold(
        {.command = fmt::format("./unrolled compare {} --minutes {:g}", source, options.minutes),
         .source = options.text.empty() ? options.data : options.text,
         .text = options.text.empty() ? kjv_text() : own_text(options.text),
         .minutes = options.minutes});
    fmt::print("{}", table_of(outcome));
    if (outcome.interrupted) fmt::print("Interrupted: this is how far it came.\n");
    const std::filesystem::path folder(options.out);
    save_results(folder / "one_text.json", to_results(outcome));
    if (has_curves(outcome)) draw_contest(folder / "one_text.svg", outcome);
    fmt::print("figure and numbers: {}\n", (folder / "one_text.svg").string());
}

void run_reach(const Options& options)
{
    const std::vector<Reach> all = measure_reach();
    print_reach(all);
    const std::filesystem::path figure = std::filesystem::path(options.out) / "reach.svg";
    draw_reach(figure, all);
    fmt::print("figure: {}\n\n", figure.string());
    print_order(UNROLLED_ROOT);
}

void run(int argc, char** argv)
{
    Options options;
    CommandLine line("Compare the models of different chapters.");
    add_options(line, options);
    if (!line.parse(argc, argv)) return;
    const bool contest = line.given("--text") || line.given("--data");
    if (line.given("--minutes") && !contest) {
        throw UsageError("--minutes needs a text: --text FILE or --data kjv");
    }
    if (contest) {
        run_contest(options);
    } else if (line.given("--order")) {
        save_results(options.order, measure_order({}, print_line));
    } else {
        run_reach(options);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
