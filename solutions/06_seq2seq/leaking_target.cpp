#include "leaking_target.hpp"

#include <algorithm>
#include <cmath>

#include "random.hpp"

namespace unrolled::ex_06_8 {
namespace {

Ids random_words(std::size_t length, Random& random)
{
    Ids words(length);
    for (Id& word : words) word = static_cast<Id>(3 + random.below(7));
    return words;
}

}  // namespace

Input propose(std::int64_t seed)
{
    Random random(static_cast<std::uint64_t>(seed));
    const std::size_t T = 6;
    Input input = {
        .source = random_words(4, random), .target = random_words(T, random), .other = {}};
    // Seeds 1 to 10 part at each of the six words, the first and the last included.
    const std::size_t part = static_cast<std::size_t>(seed) % T;
    input.other = input.target;
    for (std::size_t t = part; t < T; ++t) {
        input.other[t] = 3 + (input.target[t] - 2) % 7;  // the next word of the seven
    }
    // Half of the seeds also make it longer, for programs that know where the sentence ends.
    if (seed % 2 == 0) input.other.insert(input.other.end(), {7, 8, 9});
    return input;
}

bool accept(const Input& input, const Output& output)
{
    const std::size_t shorter = std::min(input.target.size(), input.other.size());
    std::size_t same = 0;
    while (same < shorter && input.target[same] == input.other[same]) ++same;
    // Row `same` as well: it predicts the first word that differs, and must not have read it.
    for (std::size_t t = 0; t <= same; ++t) {
        for (std::size_t j = 0; j < output.target_scores.shape(1); ++j) {
            const Real a = output.target_scores(t, j), b = output.other_scores(t, j);
            if (!(std::abs(a - b) <= 1e-9 * std::fmax(1, std::abs(b)))) return false;
        }
    }
    return true;
}

}  // namespace unrolled::ex_06_8
