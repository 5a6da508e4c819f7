#include "example_runs.hpp"

#include "results.hpp"

namespace unrolled::attention {
namespace {

// Words and wrong ones.
struct Sum {
    int words = 0, wrong = 0;

    double percent() const
    {
        return 100.0 * wrong / words;
    }
};

void add_lengths(Sum& sum, const nlohmann::json& run, const LetterRates& l)
{
    for (const nlohmann::json& length : run.at("lengths")) {
        const int letters = length.at("letters");
        if (letters < l.shortest || letters > l.longest) continue;
        sum.words += length.at("words").get<int>();
        sum.wrong += length.at("wrong").get<int>();
    }
}

}  // namespace

nlohmann::json cmudict_runs()
{
    return read_results(CHAPTER_DIR "/results/cmudict.json").at("runs");
}

std::vector<LetterRates> rates_by_letters()
{
    std::vector<LetterRates> all = {
        {1, 5, 0, 0, 0}, {6, 8, 0, 0, 0}, {9, 11, 0, 0, 0}, {12, 14, 0, 0, 0}};
    const nlohmann::json runs = cmudict_runs();
    for (LetterRates& l : all) {
        Sum with, without, first;
        add_lengths(first, runs.at(0), l);
        for (const nlohmann::json& run : runs) {
            add_lengths(run.at("attention") ? with : without, run, l);
        }
        l.words = first.words;
        l.with = with.percent();
        l.without = without.percent();
    }
    return all;
}

}  // namespace unrolled::attention
