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

LengthErrors errors_of(const nlohmann::json& run)
{
    LengthErrors errors;
    for (const nlohmann::json& line : run.at("lengths")) {
        errors[line.at("letters")] = {.questions = line.at("words"),
                                      .wrong = line.at("wrong"),
                                      .edits = line.at("edits"),
                                      .tokens = line.at("phones")};
    }
    return errors;
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
    for (const nlohmann::json& run : results.at("runs")) {
        const LengthErrors errors = errors_of(run);
        const ErrorRates all = all_lengths(errors);
        example.note(run.at("reversed").get<bool>() ? "read backwards"
                                                    : "read forwards");
        example.note(fmt::format("  all {} words: WER {:.1f} %, PER {:.1f} %",
                                 all.questions, 100 * all.wrong_rate(),
                                 100 * all.token_rate()));
        for (const auto& [low, high] :
             {std::pair<std::size_t, std::size_t>{1, 5},
              {6, 8},
              {9, 11},
              {12, 14}}) {
            const ErrorRates some = between(errors, low, high);
            example.note(
                fmt::format("  {:2} to {:2} letters: {:4} words, WER "
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
    for (const nlohmann::json& run : results.at("runs")) {
        const bool reversed = run.at("reversed");
        curves.push_back(wrong_by_length(reversed ? "backwards" : "forwards",
                                         errors_of(run), 100));
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
