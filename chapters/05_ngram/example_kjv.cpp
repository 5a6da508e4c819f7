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

// The finite perplexities of these methods, from order `first` on.
std::vector<Curve> curves_of(const std::vector<std::string>& methods,
                             std::size_t first)
{
    const Json results = read_results("kjv");
    std::vector<Curve> curves;
    for (const std::string& method : methods) {
        const Json& perplexities = results.at("perplexity").at(method);
        Curve curve{.name = method, .x = {}, .y = {}};
        for (std::size_t n = first; n <= perplexities.size(); ++n) {
            curve.x.push_back(static_cast<double>(n));
            curve.y.push_back(perplexities[n - 1].get<double>());
        }
        curves.push_back(curve);
    }
    return curves;
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
    plot_curves(
        folder / "perplexity.svg",
        {.title = "The King James Bible: more for everybody",
         .x_label = "order",
         .y_label = "perplexity",
         .description = "Perplexity by order on a logarithmic scale. Add-one "
                        "rises after order 2 to above 4000 and add-k to above "
                        "1000; modified Kneser-Ney falls to 36.",
         .log_y = true},
        curves_of({"add-one", "add-k", "modified Kneser-Ney"}, 1));
    plot_curves(
        folder / "smoothings.svg",
        {.title = "The King James Bible: a shorter history is asked",
         .x_label = "order",
         .y_label = "perplexity",
         .description =
             "Perplexity from order 2 to 5. Five lines fall from "
             "between 63 and 68 to between 36 and 45; Kneser-Ney and "
             "modified Kneser-Ney lie below the others.",
         .log_y = false},
        curves_of({"backing off", "absolute discounting",
                   "linear interpolation", "Kneser-Ney", "modified Kneser-Ney"},
                  2));
}

}  // namespace unrolled::ngram
