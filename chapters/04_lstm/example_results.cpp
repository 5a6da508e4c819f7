#include "example_results.hpp"

#include <fmt/format.h>

#include <fstream>

#include "examples.hpp"

namespace unrolled::lstm {

nlohmann::json read_results(const std::string& name)
{
    std::ifstream file(CHAPTER_DIR "/results/" + name + ".json");
    return nlohmann::json::parse(file);
}

WorkedExample show_temporal_order()
{
    WorkedExample example("temporal_order", "Temporal order by the 1997 rule");
    const nlohmann::json results = read_results("temporal_order");
    example.note("Published: 31390 sequences, then 1 wrong of 2560. Ours:");
    for (const nlohmann::json& run : results.at("runs")) {
        example.note(fmt::format(
            "  forget bias {:g}, seed {}: {:6} sequences, then {} wrong of {}",
            run.at("forget_bias").get<double>(), run.at("seed").get<int>(),
            run.at("sequences").get<int>(), run.at("wrong").get<int>(),
            results.at("tests").get<int>()));
    }
    return example;
}

}  // namespace unrolled::lstm
