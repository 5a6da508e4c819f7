#include <fmt/format.h>

#include "example_lags.hpp"
#include "examples.hpp"
#include "flow.hpp"
#include "lecture.hpp"
#include "plot.hpp"
#include "results.hpp"

namespace unrolled::bptt {
namespace {

Curve curve_of(const std::string& name, const Vector& norms, std::size_t first)
{
    Curve curve{.name = name, .x = {}, .y = {}};
    for (std::size_t i = 0; i < norms.size(); ++i) {
        curve.x.push_back(static_cast<double>(first + i));
        curve.y.push_back(static_cast<double>(norms(i)));
    }
    return curve;
}

void draw_matrices(const std::filesystem::path& file)
{
    const Matrix ones = {{1, 1, 1}, {1, 1, 1}}, W = saito_matrix();
    const Matrix half = W / 2;
    plot_curves(
        file,
        {.title = "A gradient multiplied by the same matrix 20 times",
         .x_label = "steps back",
         .y_label = "norm of dh, divided by N",
         .description = "On a logarithmic scale a line that rises from 2.5 "
                        "to 249 and one that falls from 1.2 to 0.0002.",
         .log_y = true},
        {curve_of("W", repeated_norms(ones, W, 20), 1),
         curve_of("W / 2", repeated_norms(ones, half, 20), 1)});
}

void draw_lags(const std::filesystem::path& file)
{
    const Lags lags = names_lags();
    plot_curves(
        file,
        {.title = "How much of a gradient arrives so many steps earlier",
         .x_label = "lag in steps",
         .y_label = "mean norm of dl/dh",
         .description = "Two curves on a logarithmic scale. The untrained "
                        "network's falls like a straight line; the trained "
                        "network's falls more slowly.",
         .log_y = true},
        {curve_of("untrained", lags.untrained, 0),
         curve_of("trained", lags.trained, 0)});
}

// A loss that has leapt would press all others into one line.
Curve without_leaps(const nlohmann::json& run)
{
    const auto seconds = run.at("seconds").get<std::vector<double>>();
    const auto losses = run.at("losses").get<std::vector<double>>();
    Curve curve{.name = fmt::format("K = {}", run.at("K").get<int>()),
                .x = {},
                .y = {}};
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (losses[i] > 0.5) continue;
        curve.x.push_back(seconds[i]);
        curve.y.push_back(losses[i]);
    }
    return curve;
}

void draw_truncation(const std::filesystem::path& file)
{
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/truncation.json");
    std::vector<Curve> curves;
    for (const nlohmann::json& run : results.at("runs")) {
        curves.push_back(without_leaps(run));
    }
    plot_curves(file,
                {.title = "Truncated BPTT: what a second of training buys",
                 .x_label = "processor seconds",
                 .y_label = "nats a character, unseen text",
                 .description = "A falling curve for each of five K.",
                 .log_y = false},
                curves);
}

// The runs with seed 1, and the guess.
std::vector<Curve> adding_curves()
{
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/adding.json");
    const double apart = results.at("sequences_between_errors");
    const double guess = results.at("error_of_always_1");
    std::vector<Curve> curves;
    for (const nlohmann::json& run : results.at("runs")) {
        if (run.at("seed") != 1) continue;
        Curve curve{
            .name = fmt::format("rate {:g}", run.at("rate").get<double>()),
            .x = {},
            .y = run.at("errors")};
        curve.y.erase(curve.y.begin());  // before training: anything
        for (std::size_t i = 1; i <= curve.y.size(); ++i) {
            curve.x.push_back(static_cast<double>(i) * apart);
        }
        curves.push_back(curve);
    }
    const std::vector<double> xs = curves.front().x;
    curves.push_back({.name = "always 1",
                      .x = xs,
                      .y = std::vector<double>(xs.size(), guess)});
    return curves;
}

void draw_adding(const std::filesystem::path& file)
{
    plot_curves(file,
                {.title = "The adding problem at T = 100, seed 1",
                 .x_label = "sequences",
                 .y_label = "mean squared error, unseen sequences",
                 .description = "The errors of three learning rates beside "
                                "that of always answering 1.",
                 .log_y = false},
                adding_curves());
}

}  // namespace

void draw_curves(const std::filesystem::path& folder)
{
    draw_matrices(folder / "matrices.svg");
    draw_lags(folder / "lags.svg");
    draw_truncation(folder / "truncation.svg");
    draw_adding(folder / "adding.svg");
}

}  // namespace unrolled::bptt
