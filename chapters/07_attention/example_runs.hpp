/// \file
/// What the long run gave, as the examples and figures show it.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

namespace unrolled::attention {

/// All courses of results/cmudict.json.
nlohmann::json cmudict_runs();

/// Words of some lengths: how many there are, and how many of a hundred were
/// wrong, over all seeds that ran with and without attention.
struct LetterRates {
    int shortest, longest;  ///< Letters.
    int words;              ///< Of one seed.
    double with, without;   ///< Percent.
};

/// 1-5, 6-8, 9-11 and 12-14 letters.
std::vector<LetterRates> rates_by_letters();

}  // namespace unrolled::attention
