#include <fmt/format.h>
#include <fmt/ranges.h>

#include "adding.hpp"
#include "examples.hpp"
#include "names_text.hpp"
#include "results.hpp"

namespace unrolled::bptt {
namespace {

// The mean squared error of the answer 1, over an even grid of both numbers.
Real error_of_always_1()
{
    constexpr std::size_t n = 200;
    Matrix ones = zeros<Matrix>(n * n, 1), sums = zeros<Matrix>(n * n, 1);
    ones.fill(Real(1));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {  // the middle of each cell
            const double sum = static_cast<double>(i + j) + 1;
            sums(i * n + j, 0) = static_cast<Real>(sum / n);
        }
    }
    return static_cast<Real>(adding_loss(ones, sums).loss);
}

// Every second measurement: a page is not wide enough for all.
std::vector<double> every_second(const nlohmann::json& numbers)
{
    std::vector<double> result;
    for (std::size_t i = 1; i < numbers.size(); i += 2) {
        result.push_back(numbers[i].get<double>());
    }
    return result;
}

}  // namespace

WorkedExample show_adding()
{
    WorkedExample example("adding", "The adding problem at T = 100");
    example.misprint("error of always 1", "0.1767", error_of_always_1(),
                     "it is 1/6");
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/adding.json");
    example.note(fmt::format("an RNN of 64 units after {} sequences:",
                             results.at("sequences").get<int>()));
    for (const nlohmann::json& run : results.at("runs")) {
        const auto errors = run.at("errors").get<std::vector<double>>();
        example.note(fmt::format("  rate {:<6g}  seed {}  error {:.4f}",
                                 run.at("rate").get<double>(),
                                 run.at("seed").get<int>(), errors.back()));
    }
    return example;
}

WorkedExample show_truncation()
{
    WorkedExample example("truncation",
                          "A long text in pieces of K characters");
    example.value("the least, if the name is forgotten",
                  static_cast<Real>(names_limit(false)), 4);
    example.value("the least, if it is remembered",
                  static_cast<Real>(names_limit(true)), 4);
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/truncation.json");
    example.note("nats a character on an unseen text, after so many seconds");
    const auto& runs = results.at("runs");
    const std::vector<double> seconds = every_second(runs.at(0).at("seconds"));
    example.note(fmt::format("{:>9} {:>9} {:>7.0f}", "K", "updates",
                             fmt::join(seconds, " ")));
    for (const nlohmann::json& run : runs) {
        const std::vector<double> losses = every_second(run.at("losses"));
        example.note(fmt::format("{:9} {:9} {:7.4f}", run.at("K").get<int>(),
                                 run.at("updates").get<int>(),
                                 fmt::join(losses, " ")));
    }
    return example;
}

}  // namespace unrolled::bptt
