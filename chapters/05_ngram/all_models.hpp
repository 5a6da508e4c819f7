/// \file
/// For tests: every smoothing by name.
#pragma once

#include "interpolation.hpp"
#include "kneser_ney.hpp"
#include "sam.hpp"

namespace unrolled::ngram::test {

/// A model and what it is called.
struct Named {
    std::string name;
    Model model;
};

/// All smoothed models of the same counts.
inline std::vector<Named> all_models(const Counts& counts)
{
    const std::vector<double> lambdas(counts.ngrams->order(), 0.7);
    return {{"linear interpolation", linear_interpolation(counts, lambdas)},
            {"backing off", backing_off(counts).model},
            {"absolute discounting", absolute_discounting(counts).model},
            {"Kneser-Ney", kneser_ney(counts).model},
            {"modified Kneser-Ney", modified_kneser_ney(counts).model}};
}

/// The small corpora, with `<unk>` and without.
inline std::vector<Corpus> small_corpora(std::size_t order)
{
    return {count_lines(i_am_sam(), order, false),
            count_lines(i_am_sam(), order, true),
            count_lines(more_sam(), order, true),
            count_lines("word", order, true)};
}

/// All histories of up to two words, seen or not, and all seen ones that are
/// longer. `<s>` stands at the beginning only.
inline std::vector<Ids> histories(const Ngrams& ngrams)
{
    const auto words = static_cast<Id>(ngrams.predictable() + 1);
    std::vector<Ids> all = {{}};
    for (Id first = 0; first < words; ++first) {
        all.push_back({first});
        for (Id second = 0; second < words; ++second) {
            if (second != ngrams.bos) all.push_back({first, second});
        }
    }
    for (std::size_t n = 3; n < ngrams.order(); ++n) {
        for (Node h = ngrams.begin[n]; h < ngrams.begin[n + 1]; ++h) {
            all.push_back(words_of(ngrams, h));
        }
    }
    return all;
}

}  // namespace unrolled::ngram::test
