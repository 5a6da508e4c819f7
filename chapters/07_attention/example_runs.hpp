/// \file
/// What the long run gave, as the examples and figures show it.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace unrolled::attention {

/// All courses of results/cmudict.json.
nlohmann::json cmudict_runs();

/// The medians over the seeds, in percent.
struct MedianRates {
    double word_error, phone_error;
};

MedianRates median_rates(bool attention);

/// How many words were asked, and how many answers were wrong.
struct Words {
    int asked = 0, wrong = 0;

    double percent() const
    {
        return 100.0 * wrong / asked;
    }
};

/// For each number of letters the words of all seeds together.
std::map<int, Words> words_by_letters(bool attention);

/// Words of some lengths: how many were asked of either network, and how many
/// of a hundred were wrong, over all seeds.
struct LetterRates {
    int shortest, longest;  ///< Letters.
    int asked;
    double with, without;  ///< Percent.
};

/// 1-5, 6-8, 9-11 and 12-14 letters.
std::vector<LetterRates> rates_by_letters();

}  // namespace unrolled::attention
