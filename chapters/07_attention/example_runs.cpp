#include "example_runs.hpp"

#include <algorithm>

#include "results.hpp"

namespace unrolled::attention {
namespace {

// The median over the seeds of a share, in percent.
double median_percent(bool attention, const char* part, const char* whole)
{
    std::vector<double> rates;
    for (const nlohmann::json& run : cmudict_runs()) {
        if (run.at("attention") != attention) continue;
        const nlohmann::json& test = run.at("test");
        rates.push_back(100 * test.at(part).get<double>() /
                        test.at(whole).get<double>());
    }
    std::ranges::sort(rates);
    return rates.at(rates.size() / 2);
}

Words words_between(const std::map<int, Words>& by_letters,
                    const LetterRates& l)
{
    Words sum;
    for (const auto& [letters, words] : by_letters) {
        if (letters < l.shortest || letters > l.longest) continue;
        sum.asked += words.asked;
        sum.wrong += words.wrong;
    }
    return sum;
}

}  // namespace

nlohmann::json cmudict_runs()
{
    return read_results(CHAPTER_DIR "/results/cmudict.json").at("runs");
}

MedianRates median_rates(bool attention)
{
    return {median_percent(attention, "wrong", "words"),
            median_percent(attention, "edits", "phones")};
}

std::map<int, Words> words_by_letters(bool attention)
{
    std::map<int, Words> by_letters;
    for (const nlohmann::json& run : cmudict_runs()) {
        if (run.at("attention") != attention) continue;
        for (const nlohmann::json& length : run.at("lengths")) {
            Words& words = by_letters[length.at("letters")];
            words.asked += length.at("words").get<int>();
            words.wrong += length.at("wrong").get<int>();
        }
    }
    return by_letters;
}

std::vector<LetterRates> rates_by_letters()
{
    std::vector<LetterRates> all = {
        {1, 5, 0, 0, 0}, {6, 8, 0, 0, 0}, {9, 11, 0, 0, 0}, {12, 14, 0, 0, 0}};
    const std::map<int, Words> with = words_by_letters(true);
    const std::map<int, Words> without = words_by_letters(false);
    for (LetterRates& l : all) {
        l.asked = words_between(with, l).asked;
        l.with = words_between(with, l).percent();
        l.without = words_between(without, l).percent();
    }
    return all;
}

}  // namespace unrolled::attention
