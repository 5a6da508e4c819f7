#include <fmt/format.h>

#include "example_lags.hpp"
#include "examples.hpp"
#include "plot.hpp"
#include "results.hpp"

namespace unrolled::lstm {
namespace {

// Curves end where less than a billionth is left.
void draw_forget(const std::filesystem::path& file)
{
    std::vector<Curve> curves;
    for (const Real b : {Real(5), Real(3), Real(1), Real(0)}) {
        Curve curve{.name = fmt::format("bias {:g}", b), .x = {}, .y = {}};
        const Vector norms = untrained_lags(b).all;
        for (std::size_t j = 0; j < norms.size() && norms(j) > 1e-9; ++j) {
            curve.x.push_back(static_cast<double>(j));
            curve.y.push_back(static_cast<double>(norms(j)));
        }
        curves.push_back(curve);
    }
    plot_curves(file,
                {.title = "What arrives of a cell, by lag",
                 .x_label = "lag in steps",
                 .y_label = "norm of dc(T)/dc(t)",
                 .description = "Four curves on a logarithmic scale, one for "
                                "each forget bias. For 0 and 1 they fall in "
                                "straight lines, for 3 the curve stays level, "
                                "for 5 it rises a little.",
                 .log_y = true},
                curves);
}

// One curve for each length: the first seed.
std::vector<Curve> adding_curves()
{
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/adding.json");
    const double apart = results.at("sequences_between_errors");
    std::vector<Curve> curves;
    for (const nlohmann::json& run : results.at("runs")) {
        if (run.at("seed") != 1) continue;
        Curve curve{.name = fmt::format("T = {}", run.at("T").get<int>()),
                    .x = {},
                    .y = run.at("errors")};
        curve.y.erase(curve.y.begin());  // before training: anything
        for (std::size_t i = 1; i <= curve.y.size(); ++i) {
            curve.x.push_back(static_cast<double>(i) * apart);
        }
        curves.push_back(curve);
    }
    return curves;
}

void draw_adding(const std::filesystem::path& file)
{
    plot_curves(file,
                {.title = "The adding problem: an LSTM of 64 cells, seed 1",
                 .x_label = "sequences",
                 .y_label = "mean squared error, unseen sequences",
                 .description = "Two curves, for 100 and 200 steps. Each stays "
                                "near a sixth for a while and then falls to "
                                "nearly nothing.",
                 .log_y = true},
                adding_curves());
}

}  // namespace

void draw_curves(const std::filesystem::path& folder)
{
    draw_forget(folder / "forget.svg");
    draw_adding(folder / "adding.svg");
}

}  // namespace unrolled::lstm
