#include <fmt/format.h>

#include "example_runs.hpp"
#include "examples.hpp"
#include "plot.hpp"

namespace unrolled::attention {
namespace {

constexpr int fewest = 100;  // fewer words of a length say nothing

// Wrong words in percent over the letters, of all seeds together.
Curve wrong_over_letters(bool attention)
{
    Curve curve{.name = attention ? "with" : "without", .x = {}, .y = {}};
    for (const auto& [letters, words] : words_by_letters(attention)) {
        if (words.asked < fewest) continue;
        curve.x.push_back(letters);
        curve.y.push_back(words.percent());
    }
    return curve;
}

void draw_lengths(const std::filesystem::path& file)
{
    plot_curves(file,
                {.title = "Wrong words by their length, with and without "
                          "attention",
                 .x_label = "letters of the word",
                 .y_label = "wrong words in percent",
                 .description = "Two curves that rise with the length of the "
                                "word. The one without attention rises faster.",
                 .log_y = false},
                {wrong_over_letters(true), wrong_over_letters(false)});
}

std::vector<std::string> letters_of(const std::string& word)
{
    std::vector<std::string> letters;
    for (const char c : word) letters.emplace_back(1, c);
    return letters;
}

void draw_word(const std::filesystem::path& folder, const nlohmann::json& a)
{
    const std::string word = a.at("word");
    const auto phones = a.at("phones").get<std::vector<std::string>>();
    Matrix weights = zeros<Matrix>(phones.size(), word.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        values(weights)[i] = a.at("weights").at(i).get<Real>() / 1000;
    }
    plot_heat_map(folder / ("alignment_" + word + ".svg"),
                  {.title = "Where it looks while it speaks: " + word,
                   .x_label = "letter",
                   .y_label = "phone",
                   .description = "A grid, a row for each phone that is "
                                  "written, a column for each letter. The "
                                  "weight runs down the diagonal.",
                   .log_y = false},
                  weights, phones, letters_of(word), 2);
}

}  // namespace

void draw_results(const std::filesystem::path& folder)
{
    draw_lengths(folder / "lengths.svg");
    const nlohmann::json runs = cmudict_runs();
    for (const nlohmann::json& a : runs.at(0).at("alignments")) {
        draw_word(folder, a);
    }
}

}  // namespace unrolled::attention
