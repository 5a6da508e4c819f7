// Compares the LSTM of chapter 04 with the plain network of chapter 03: how far a memory reaches,
// and temporal order. `./unrolled compare --order FILE` makes the plain network's long run again.
#include <fmt/format.h>

#include "command_line.hpp"
#include "order.hpp"
#include "report.hpp"
#include "results.hpp"
#include "run_main.hpp"

namespace {

using namespace unrolled;
using namespace unrolled::compare;

void print_line(const std::string& line)
{
    fmt::print("{}\n", line);
    std::fflush(stdout);
}

void run(int argc, char** argv)
{
    std::string order, out = UNROLLED_ROOT "/out/compare";
    CommandLine line("Compare an LSTM with a plain recurrent network.");
    line.name({"--order", "FILE", "instead: temporal order, results to FILE (minutes)"}, order);
    line.name({"--out", "DIR", "folder of the figure"}, out);
    if (!line.parse(argc, argv)) return;
    if (!order.empty()) {
        save_results(order, measure_order({}, print_line));
        return;
    }
    const std::vector<Reach> all = measure_reach();
    print_reach(all);
    const std::filesystem::path figure = std::filesystem::path(out) / "reach.svg";
    draw_reach(figure, all);
    fmt::print("figure: {}\n\n", figure.string());
    print_order(UNROLLED_ROOT);
}

}  // namespace

int main(int argc, char** argv)
{
    return unrolled::run_main([&] { run(argc, argv); });
}
