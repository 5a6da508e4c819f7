#include <fmt/format.h>

#include <chrono>
#include <cmath>

#include "course.hpp"
#include "results.hpp"
#include "run_results.hpp"

namespace unrolled::attention {
namespace {

using Json = nlohmann::ordered_json;

// Words of the test part whose letters and sounds do not go in step.
const std::vector<std::string> shown_words = {"telephone", "psychologists",
                                              "phonetic"};

Json rates_json(const ErrorRates& rates)
{
    return {{"words", rates.questions},
            {"wrong", rates.wrong},
            {"edits", rates.edits},
            {"phones", rates.tokens}};
}

Json epochs_json(const std::vector<Epoch>& epochs)
{
    Json list;
    for (const Epoch& epoch : epochs) {
        list.push_back({{"loss", std::round(1e5 * epoch.loss) / 1e5},
                        {"dev", rates_json(epoch.dev)}});
    }
    return list;
}

Json lengths_json(const LengthErrors& errors)
{
    Json list;
    for (const auto& [length, rates] : errors) {
        Json entry = {{"letters", length}};
        entry.update(rates_json(rates));
        list.push_back(entry);
    }
    return list;
}

// Where the decoder looked, in thousandths.
Json alignments_json(const Graduate& graduate)
{
    std::vector<Tokens> sources;
    for (const std::string& word : shown_words) {
        sources.push_back(tokens_of(word, Unit::characters));
    }
    const auto given = answers(graduate.vocabulary, graduate.params, sources);
    Json list;
    for (std::size_t i = 0; i < given.size(); ++i) {
        std::vector<int> weights;
        for (const Real w : values(given[i].weights)) {
            weights.push_back(static_cast<int>(std::lround(1000 * w)));
        }
        list.push_back({{"word", shown_words[i]},
                        {"phones", sentence_tokens(graduate.vocabulary.target,
                                                   given[i].ids)},
                        {"weights", weights}});
    }
    return list;
}

void tell(const Course& course, const Epoch& epoch)
{
    fmt::print("{} attention, seed {}: loss {:.4f}, {:.2f} % of {} wrong\n",
               course.attention ? "with" : "without", course.seed, epoch.loss,
               100 * epoch.dev.wrong_rate(), epoch.dev.questions);
    std::fflush(stdout);
}

Json run_course(const PairData& data, const Course& course)
{
    const auto start = std::chrono::steady_clock::now();
    const Graduate graduate =
        teach(data, course, [&](const Epoch& e) { tell(course, e); });
    const std::chrono::duration<double> time =
        std::chrono::steady_clock::now() - start;
    const auto test = examine(graduate.vocabulary, graduate.params,
                              questions_of(data.parts.test));
    Json result = {{"attention", course.attention},
                   {"seed", course.seed},
                   {"weights", count_numbers(graduate.params)},
                   {"number", sizeof(Real) == 4 ? "float" : "double"},
                   {"seconds", std::round(time.count())},
                   {"epochs", epochs_json(graduate.epochs)},
                   {"test", rates_json(all_lengths(test))},
                   {"lengths", lengths_json(test)}};
    if (course.attention) result["alignments"] = alignments_json(graduate);
    return result;
}

Json header()
{
    return {
        {"command", "./unrolled run 07 --cmudict FILE"},
        {"data",
         "cmudict-en-us.dict of the package pocketsphinx-en-us, words of a-z "
         "and '; by CRC-32 of the word modulo 100: below 10 test, 10 and 11 "
         "development, the rest training"},
        {"rule",
         "greedy; right is any pronunciation that the dictionary lists; "
         "phones are counted against the nearest of them"},
        {"training",
         "10 epochs, batches of 64, Adam, rate 0.002 falling to 0; rows of "
         "64, decoder of 256 cells, encoder of 128 in each direction"},
        {"runs", Json::array()}};
}

bool has_run(const Json& results, const Course& course)
{
    for (const Json& run : results.at("runs")) {
        if (run.at("seed") == course.seed &&
            run.at("attention") == course.attention) {
            return true;
        }
    }
    return false;
}

}  // namespace

void measure_cmudict(const std::filesystem::path& file)
{
    const PairData data = cmudict_data();
    Json results = header();
    if (std::filesystem::exists(file)) {
        results["runs"] = read_results(file).at("runs");
    }
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        for (const bool attention : {true, false}) {
            const Course course{.seed = seed, .attention = attention};
            if (has_run(results, course)) continue;
            results["runs"].push_back(run_course(data, course));
            save_results(file, results);
        }
    }
}

}  // namespace unrolled::attention
