#include <fmt/format.h>

#include "examples.hpp"
#include "results.hpp"

namespace unrolled::lstm {
namespace {

void note_runs(WorkedExample& example, const nlohmann::json& results)
{
    for (const nlohmann::json& run : results.at("runs")) {
        example.note(fmt::format(
            "  rate {:g}, bias {:g}, seed {}: {:6} sequences, {:4} of {} wrong",
            run.at("rate").get<double>(), run.at("forget_bias").get<double>(),
            run.at("seed").get<int>(), run.at("sequences").get<int>(),
            run.at("wrong").get<int>(), results.at("tests").get<int>()));
    }
}

}  // namespace

WorkedExample show_temporal_order()
{
    WorkedExample example("temporal_order", "Temporal order by the 1997 rule");
    example.note("Published: 31390 sequences, then 1 wrong of 2560. Ours:");
    note_runs(example,
              read_results(CHAPTER_DIR "/results/temporal_order.json"));
    example.note("The same program and seeds, on another machine:");
    note_runs(example, read_results(CHAPTER_DIR
                                    "/results/temporal_order_elsewhere.json"));
    return example;
}

WorkedExample show_adding()
{
    WorkedExample example("adding", "The adding problem, an LSTM of 64 cells");
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/adding.json");
    for (const nlohmann::json& run : results.at("runs")) {
        const auto errors = run.at("errors").get<std::vector<double>>();
        example.note(
            fmt::format("T = {}, seed {}: error {:.5f} after {:6} sequences",
                        run.at("T").get<int>(), run.at("seed").get<int>(),
                        errors.back(), run.at("sequences").get<int>()));
    }
    return example;
}

}  // namespace unrolled::lstm
