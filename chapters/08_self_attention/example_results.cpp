#include <fmt/format.h>

#include <algorithm>

#include "examples.hpp"
#include "plot.hpp"
#include "results.hpp"

namespace unrolled::self_attention {
namespace {

using Json = nlohmann::json;

Json one_text()
{
    return read_results(CHAPTER_DIR "/results/one_text.json");
}

double bits_of(const Json& entry)
{
    return entry.at("bits").get<double>();
}

// The entry of this name.
double bits_of(const std::vector<Json>& entries, const std::string& name)
{
    const auto entry = std::ranges::find_if(
        entries, [&](const Json& e) { return e.at("name") == name; });
    return bits_of(*entry);
}

void note_entry(WorkedExample& example, const Json& entry)
{
    example.note(
        fmt::format("  {:12} {:6.3f} {:>10} parameters {:7.1f} s {:5.0f} MB",
                    entry.at("name").get<std::string>(), bits_of(entry),
                    entry.at("parameters").get<std::size_t>(),
                    entry.at("seconds").get<double>(),
                    entry.at("memory").get<double>() / 1e6));
}

// A network on its way; what needed no more time stays where it is.
Curve curve_of(const Json& entry, double end)
{
    Curve curve{.name = entry.at("name"), .x = {}, .y = {}};
    for (const Json& point : entry.at("curve")) {
        curve.x.push_back(point.at(0));
        curve.y.push_back(point.at(1));
    }
    if (curve.x.size() == 1) {
        curve.x.push_back(end);
        curve.y.push_back(curve.y.front());
    }
    return curve;
}

}  // namespace

WorkedExample show_measured_memory()
{
    WorkedExample example("measured_memory", "A training step, measured");
    example.note("The run's model, one text. MB: tables, the rest, the peak");
    const Json results = read_results(CHAPTER_DIR "/results/memory.json");
    for (const Json& run : results.at("runs")) {
        example.note(fmt::format(
            "  T = {:4}: {:6.1f} + {:5.1f} computed, {:6.1f} measured",
            run.at("T").get<int>(), run.at("tables").get<double>() / 1e6,
            run.at("rest").get<double>() / 1e6,
            run.at("measured").get<double>() / 1e6));
    }
    return example;
}

WorkedExample show_one_text()
{
    const Json results = one_text();
    WorkedExample example("one_text",
                          "One text, every model: bits a character");
    example.note(fmt::format(
        "{} characters, {} of the last tenth asked; {:g} min a network",
        results.at("characters").get<std::size_t>(),
        results.at("held_out").get<std::size_t>(),
        results.at("minutes").get<double>()));
    auto entries = results.at("entries").get<std::vector<Json>>();
    std::ranges::stable_sort(entries, [](const Json& a, const Json& b) {
        return bits_of(a) > bits_of(b);
    });
    for (const Json& entry : entries) note_entry(example, entry);
    const double rnn = bits_of(entries, "RNN"), lstm = bits_of(entries, "LSTM");
    const bool holds = rnn > lstm && lstm > bits_of(entries, "Transformer");
    example.note(fmt::format("RNN < LSTM < Transformer {} here",
                             holds ? "holds" : "does not hold"));
    return example;
}

WorkedExample show_temporal_order()
{
    const Json results =
        read_results(CHAPTER_DIR "/results/temporal_order.json");
    WorkedExample example("temporal_order", "Temporal order by the 1997 rule");
    for (const Json& network : results.at("networks")) {
        const auto parameters =
            network.at("runs").at(0).at("parameters").get<int>();
        example.note(fmt::format("{}: {} parameters",
                                 network.at("name").get<std::string>(),
                                 parameters));
        for (const Json& run : network.at("runs")) {
            example.note(fmt::format(
                "  rate {:<6g} seed {}: {:6} sequences, {:4} of {} wrong",
                run.at("rate").get<double>(), run.at("seed").get<int>(),
                run.at("sequences").get<int>(), run.at("wrong").get<int>(),
                results.at("tests").get<int>()));
        }
    }
    return example;
}

void draw_one_text(const std::filesystem::path& folder)
{
    const Json results = one_text();
    double end = 0;
    for (const Json& entry : results.at("entries")) {
        for (const Json& point : entry.at("curve")) {
            end = std::max(end, point.at(0).get<double>());
        }
    }
    std::vector<Curve> curves;
    for (const Json& entry : results.at("entries")) {
        if (!entry.at("curve").empty()) curves.push_back(curve_of(entry, end));
    }
    plot_curves(
        folder / "one_text.svg",
        {.title = "One text, every model that learns",
         .x_label = "seconds of one core",
         .y_label = "bits a character, held out",
         .description = "A falling curve for each network, and a level line "
                        "from the moment the n-gram model has counted."},
        curves);
}

}  // namespace unrolled::self_attention
