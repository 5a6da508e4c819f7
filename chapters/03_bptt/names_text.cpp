#include "names_text.hpp"

#include <array>
#include <cmath>

namespace unrolled::bptt {
namespace {

constexpr std::array names = {"ada", "bob", "cho", "dan",
                              "eun", "fay", "gil", "han"};
constexpr std::array words = {"tick", "tack", "tock"};
constexpr std::uint64_t fewest = 2, counts = 8;  // words in a line: 2 to 9

}  // namespace

std::string names_text(std::size_t lines, Random& random)
{
    std::string text;
    for (std::size_t line = 0; line < lines; ++line) {
        const std::string name = names[random.below(names.size())];
        text += name + ":";
        const std::uint64_t count = fewest + random.below(counts);
        for (std::uint64_t i = 0; i < count; ++i) {
            text += std::string(" ") + words[random.below(words.size())];
        }
        text += " " + name + "\n";
    }
    return text;
}

double names_limit(bool remembers)
{
    const double name = std::log(static_cast<double>(names.size()));
    const double word = std::log(static_cast<double>(words.size()));
    const double count = std::log(static_cast<double>(counts));
    const double mean_words = fewest + (counts - 1) / 2.0;
    const double nats = (remembers ? 1 : 2) * name + count + mean_words * word;
    const double characters = 3 + 1 + 5 * mean_words + 1 + 3 + 1;
    return nats / characters;
}

}  // namespace unrolled::bptt
