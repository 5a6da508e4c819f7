#include <fmt/format.h>

#include "examples.hpp"
#include "results.hpp"

namespace unrolled::self_attention {

WorkedExample show_measured_memory()
{
    WorkedExample example("measured_memory", "A training step, measured");
    example.note("The run's model, one text. MB: tables, the rest, the peak");
    const nlohmann::json results =
        read_results(CHAPTER_DIR "/results/memory.json");
    for (const nlohmann::json& run : results.at("runs")) {
        example.note(fmt::format(
            "  T = {:4}: {:6.1f} + {:5.1f} computed, {:6.1f} measured",
            run.at("T").get<int>(), run.at("tables").get<double>() / 1e6,
            run.at("rest").get<double>() / 1e6,
            run.at("measured").get<double>() / 1e6));
    }
    return example;
}

}  // namespace unrolled::self_attention
