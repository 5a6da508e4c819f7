#include <fmt/format.h>

#include "examples.hpp"
#include "length_errors.hpp"
#include "results.hpp"

namespace unrolled::seq2seq {
namespace {

nlohmann::json reversal_results()
{
    return read_results(CHAPTER_DIR "/results/cmudict.json");
}

// Adds what one run got wrong.
void add(LengthErrors& errors, const nlohmann::json& run)
{
    for (const nlohmann::json& line : run.at("lengths")) {
        ErrorRates& rates = errors[line.at("letters")];
        rates.questions += line.at("words").get<std::size_t>();
        rates.wrong += line.at("wrong").get<std::size_t>();
        rates.edits += line.at("edits").get<std::size_t>();
        rates.tokens += line.at("phones").get<std::size_t>();
    }
}

// All runs in one direction.
struct Direction {
    std::vector<double> wrong;  // the WER of each seed, in percent
    LengthErrors errors;        // of all seeds together
};

Direction direction(const nlohmann::json& results, bool reversed)
{
    Direction all;
    for (const nlohmann::json& run : results.at("runs")) {
        if (run.at("reversed") != reversed) continue;
        LengthErrors own;
        add(own, run);
        add(all.errors, run);
        all.wrong.push_back(100 * all_lengths(own).wrong_rate());
    }
    return all;
}

// Words of so many letters.
ErrorRates between(const LengthErrors& errors, std::size_t low,
                   std::size_t high)
{
    return all_lengths({errors.lower_bound(low), errors.upper_bound(high)});
}

}  // namespace

WorkedExample show_reversal()
{
    WorkedExample example("reversal", "Spelling to sound, both ways");
    const nlohmann::json results = reversal_results();
    for (const bool reversed : {false, true}) {
        const Direction d = direction(results, reversed);
        const ErrorRates all = all_lengths(d.errors);
        example.note(reversed ? "read backwards" : "read forwards");
        example.note(fmt::format("  seed by seed: WER {:.1f} %",
                                 fmt::join(d.wrong, ", ")));
        example.note(fmt::format("  all {} answers: WER {:.1f} %, PER {:.1f} %",
                                 all.questions, 100 * all.wrong_rate(),
                                 100 * all.token_rate()));
        for (const auto& [low, high] :
             {std::pair<std::size_t, std::size_t>{1, 5},
              {6, 8},
              {9, 11},
              {12, 14}}) {
            const ErrorRates some = between(d.errors, low, high);
            example.note(
                fmt::format("  {:2} to {:2} letters: {:5} answers, WER "
                            "{:.1f} %, PER {:.1f} %",
                            low, high, some.questions, 100 * some.wrong_rate(),
                            100 * some.token_rate()));
        }
    }
    return example;
}

void draw_errors(const std::filesystem::path& folder)
{
    std::vector<Curve> curves;
    const nlohmann::json results = reversal_results();
    for (const bool reversed : {false, true}) {
        const Direction d = direction(results, reversed);
        curves.push_back(wrong_by_length(reversed ? "backwards" : "forwards",
                                         d.errors, 100 * d.wrong.size()));
    }
    plot_curves(folder / "errors.svg",
                {.title = "The longer the word, the more is wrong",
                 .x_label = "letters of the word",
                 .y_label = "wrong words in percent",
                 .description =
                     "The word error rate on unseen words of the dictionary "
                     "over the number of letters, read forwards and backwards.",
                 .log_y = false},
                curves);
}

}  // namespace unrolled::seq2seq
