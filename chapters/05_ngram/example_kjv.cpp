#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "examples.hpp"
#include "plot.hpp"

namespace unrolled::ngram {
namespace {

using Json = nlohmann::ordered_json;

Json read_results(const std::string& name)
{
    std::ifstream file(CHAPTER_DIR "/results/" + name + ".json");
    return Json::parse(file);
}

// A perplexity; one that is infinite is null in the file.
std::string text_of(const Json& perplexity)
{
    if (!perplexity.is_number()) return fmt::format("{:>12}", "infinite");
    return fmt::format("{:12.3f}", perplexity.get<double>());
}

Curve curve_of(const std::string& method, const Json& perplexities)
{
    Curve curve{.name = method, .x = {}, .y = {}};
    for (std::size_t i = 0; i < perplexities.size(); ++i) {
        if (!perplexities[i].is_number()) continue;
        curve.x.push_back(static_cast<double>(i + 1));
        curve.y.push_back(perplexities[i].get<double>());
    }
    return curve;
}

}  // namespace

WorkedExample show_kjv()
{
    WorkedExample example("kjv", "The King James Bible: perplexity by order");
    const Json results = read_results("kjv");
    example.note(fmt::format("{} tokens to learn, {} to predict, {} different",
                             results.at("train_tokens").get<std::size_t>(),
                             results.at("test_tokens").get<std::size_t>(),
                             results.at("types").get<std::size_t>()));
    for (const auto& [method, perplexities] :
         results.at("perplexity").items()) {
        std::string line = fmt::format("{:21}", method);
        for (const Json& p : perplexities) line += text_of(p);
        example.note(line);
    }
    example.note("modified Kneser-Ney, bytes for each n-gram");
    for (const Json& cost : results.at("modified_kneser_ney")) {
        const auto ngrams = cost.at("ngrams").get<double>();
        example.note(
            fmt::format("  order {}: {:8.0f} n-grams, {:.1f} bytes each",
                        cost.at("order").get<int>(), ngrams,
                        cost.at("bytes").get<double>() / ngrams));
    }
    return example;
}

void draw_perplexity(const std::filesystem::path& folder)
{
    std::vector<Curve> curves;
    const Json results = read_results("kjv");
    for (const auto& [method, perplexities] :
         results.at("perplexity").items()) {
        const Curve curve = curve_of(method, perplexities);
        if (curve.x.size() > 1) curves.push_back(curve);
    }
    plot_curves(folder / "perplexity.svg",
                {.title = "The King James Bible: perplexity of the test verses",
                 .x_label = "order",
                 .y_label = "perplexity",
                 .description =
                     "Perplexity by order on a logarithmic scale. The add-one "
                     "line rises after order 2; the others fall, modified "
                     "Kneser-Ney lowest.",
                 .log_y = true},
                curves);
}

}  // namespace unrolled::ngram
