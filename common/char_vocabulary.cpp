#include <fmt/format.h>

#include <stdexcept>

#include "text.hpp"
#include "vocabulary.hpp"

namespace unrolled {
namespace {

// A control character in a message would disturb the terminal.
std::string visible(char32_t character)
{
    if (character > 0x20 && character != 0x7F) return fmt::format("'{}'", to_utf8(character));
    return fmt::format("U+{:04X}", std::uint32_t{character});
}

}  // namespace

CharVocabulary::CharVocabulary(std::string_view text)
{
    std::vector<char> seen(0x110000, 0);  // 1 MB: one flag for every character there is
    for (std::size_t position = 0; position < text.size();) {
        seen[next_character(text, position)] = 1;
    }
    for (char32_t character = 0; character < seen.size(); ++character) {
        if (seen[character] != 0) characters_.push_back(character);
    }
}

Ids CharVocabulary::encode(std::string_view text) const
{
    // A table from character to id: 100 million searches would take many seconds.
    std::vector<Id> table(characters_.empty() ? 0 : characters_.back() + std::size_t{1}, -1);
    for (std::size_t i = 0; i < characters_.size(); ++i) table[characters_[i]] = static_cast<Id>(i);

    Ids ids;
    ids.reserve(count_characters(text));
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t begin = position;
        const char32_t character = next_character(text, position);
        const Id id = character < table.size() ? table[character] : -1;
        if (id < 0) {
            throw TextError(
                fmt::format("{} at byte {} is not in the vocabulary", visible(character), begin));
        }
        ids.push_back(id);
    }
    return ids;
}

std::string CharVocabulary::decode(std::span<const Id> ids) const
{
    std::string text;
    for (const Id id : ids) {
        if (id < 0 || static_cast<std::size_t>(id) >= size()) {
            throw std::out_of_range(fmt::format("no id {} in a vocabulary of {}", id, size()));
        }
        text += to_utf8(characters_[static_cast<std::size_t>(id)]);
    }
    return text;
}

std::string CharVocabulary::text() const
{
    std::string utf8;
    for (const char32_t character : characters_) utf8 += to_utf8(character);
    return utf8;
}

}  // namespace unrolled
