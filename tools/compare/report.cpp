#include "report.hpp"

#include <fmt/format.h>

#include <string>

#include "plot.hpp"
#include "results.hpp"

namespace unrolled::compare {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_lag = 50;  // of the figure: beyond, nothing new is to be seen

void print_runs(const std::string& name, const nlohmann::json& runs, int tests)
{
    fmt::print("{}\n", name);
    for (const nlohmann::json& run : runs) {
        std::string setting = fmt::format("rate {:<6g}", run.at("rate").get<double>());
        if (run.contains("forget_bias")) {
            setting += fmt::format("  forget bias {:g}", run.at("forget_bias").get<double>());
        }
        fmt::print("  {}  seed {}: {:6} sequences, then {:4} of {} wrong{}\n", setting,
                   run.at("seed").get<int>(), run.at("sequences").get<int>(),
                   run.at("wrong").get<int>(), tests,
                   run.at("stopped_by_the_rule").get<bool>() ? "" : ", never stopped by the rule");
    }
}

}  // namespace

void print_reach(const std::vector<Reach>& all)
{
    fmt::print("What arrives of what was carried, by lag in steps, in untrained networks\n   lag");
    for (const Reach& reach : all) fmt::print("  {:>19}", reach.name);
    for (const std::size_t j : {0u, 1u, 2u, 5u, 10u, 20u, 50u, 99u}) {
        fmt::print("\n  {:4}", j);
        for (const Reach& reach : all) fmt::print("  {:19.3e}", reach.norms(j));
    }
    fmt::print("\n");
}

void draw_reach(const fs::path& file, const std::vector<Reach>& all)
{
    std::vector<Curve> curves;
    for (const Reach& reach : all) {
        Curve curve{.name = reach.name, .x = {}, .y = {}};
        for (std::size_t j = 0; j <= most_lag; ++j) {
            curve.x.push_back(static_cast<double>(j));
            curve.y.push_back(static_cast<double>(reach.norms(j)));
        }
        curves.push_back(curve);
    }
    plot_curves(file,
                {.title = "What arrives, by lag: an LSTM's cell and a plain state",
                 .x_label = "lag in steps",
                 .y_label = "norm of dc(T)/dc(t), dh(T)/dh(t)",
                 .description = "Six curves on a logarithmic scale. The plain network's falls "
                                "steeply, with a matrix twice as large slowly; the LSTM's fall the "
                                "less, the larger the forget bias, and rise for 3 and 5.",
                 .log_y = true},
                curves);
}

void print_order(const fs::path& book)
{
    const nlohmann::json lstm = read_results(book / "chapters/04_lstm/results/temporal_order.json");
    print_runs("LSTM, " + lstm.at("task").get<std::string>(), lstm.at("runs"), lstm.at("tests"));
    const nlohmann::json others =
        read_results(book / "chapters/08_self_attention/results/temporal_order.json");
    for (const nlohmann::json& network : others.at("networks")) {
        print_runs(network.at("name"), network.at("runs"), others.at("tests"));
    }
}

}  // namespace unrolled::compare
