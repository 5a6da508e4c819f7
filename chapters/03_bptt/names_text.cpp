#include "names_text.hpp"

#include <array>

namespace unrolled::bptt {
namespace {

constexpr std::array names = {"ada", "bob", "cho", "dan",
                              "eun", "fay", "gil", "han"};
constexpr std::array words = {"tick", "tack", "tock"};

}  // namespace

std::string names_text(std::size_t lines, Random& random)
{
    std::string text;
    for (std::size_t line = 0; line < lines; ++line) {
        const std::string name = names[random.below(names.size())];
        text += name + ":";
        const std::uint64_t count = 2 + random.below(8);
        for (std::uint64_t i = 0; i < count; ++i) {
            text += std::string(" ") + words[random.below(words.size())];
        }
        text += " " + name + "\n";
    }
    return text;
}

}  // namespace unrolled::bptt
