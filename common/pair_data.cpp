#include "pair_data.hpp"

#include <algorithm>

#include "pair_tasks.hpp"
#include "text.hpp"

namespace unrolled {
namespace {

constexpr const char* dictionary = "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict";

bool is_spelling(std::string_view word)
{
    return !word.empty() &&
           std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '\''; });
}

}  // namespace

PairData task_data(const std::string& task)
{
    Random random(1);
    return {.name = task,
            .source_unit = Unit::characters,
            .target_unit = Unit::characters,
            .min_count = 1,
            .parts = split_pairs(task_pairs(task, 40'000, random), Unit::characters)};
}

PairData own_data(std::string name, const std::vector<Pair>& pairs, Unit unit)
{
    return {.name = std::move(name),
            .source_unit = unit,
            .target_unit = unit,
            .min_count = unit == Unit::words && pairs.size() >= 1000 ? 2u : 1u,
            .parts = split_pairs(pairs, unit)};
}

std::vector<Pair> dictionary_pairs(std::string_view text)
{
    std::vector<Pair> pairs;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const Tokens fields = tokens_of(text.substr(begin, end - begin), Unit::fields);
        begin = end + 1;
        if (fields.size() < 2) continue;
        const std::string word = fields[0].substr(0, fields[0].find('('));
        if (!is_spelling(word)) continue;
        pairs.push_back({split_characters(word), Tokens(fields.begin() + 1, fields.end())});
    }
    return pairs;
}

PairData cmudict_data()
{
    if (!std::filesystem::exists(dictionary)) {
        throw TextError(
            std::string(dictionary) +
            " is missing: install the package pocketsphinx-en-us, by ./unrolled setup data");
    }
    const std::vector<Pair> pairs = dictionary_pairs(read_text(dictionary));
    return {.name = "cmudict",
            .source_unit = Unit::characters,
            .target_unit = Unit::fields,
            .min_count = 1,
            .parts = split_pairs(pairs, Unit::characters)};
}

}  // namespace unrolled
