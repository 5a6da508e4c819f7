#include <algorithm>
#include <numeric>

#include "text.hpp"
#include "vocabulary.hpp"

namespace unrolled {
namespace {

// A misspelt word may come from anywhere: a byte that is not UTF-8 stands for itself.
std::u32string lenient_characters(std::string_view word)
{
    std::u32string characters;
    for (std::size_t position = 0; position < word.size();) {
        try {
            characters += next_character(word, position);
        } catch (const TextError&) {
            characters += static_cast<unsigned char>(word[position++]);
        }
    }
    return characters;
}

// Levenshtein's distance: insertions, deletions and replacements that turn `a` into `b`.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> distances(b.size() + 1);  // from a's first i characters to b's first j
    std::iota(distances.begin(), distances.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = distances[0];
        distances[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = distances[j + 1];
            distances[j + 1] = std::min({replaced, diagonal + 1, distances[j] + 1});
        }
    }
    return distances.back();
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string> candidates)
{
    const std::u32string characters = lenient_characters(word);
    std::size_t least = characters.size() / 2 + 1;
    std::string best;
    for (const std::string& candidate : candidates) {
        const std::size_t distance = edit_distance(characters, lenient_characters(candidate));
        if (distance >= least) continue;
        least = distance;
        best = candidate;
    }
    return best;
}

}  // namespace unrolled
