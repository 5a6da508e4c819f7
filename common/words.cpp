#include <algorithm>
#include <array>

#include "text.hpp"

namespace unrolled {
namespace {

enum class Kind { space, letter, apostrophe, mark };

struct Block {
    char32_t first, last;
};

bool is_in(char32_t c, std::initializer_list<Block> blocks)
{
    return std::ranges::any_of(blocks, [c](Block b) { return b.first <= c && c <= b.last; });
}

// Enough of Unicode for the texts that people bring; everything that is not named here is a letter.
Kind kind_of(char32_t c)
{
    if (c == U'\'' || c == 0x2019) return Kind::apostrophe;
    if (is_in(c, {{0, 0x20}, {0x7F, 0xA0}, {0x2000, 0x200B}, {0x2028, 0x202F}, {0x3000, 0x3000}})) {
        return Kind::space;
    }
    if (is_in(c, {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xAA, 0xAA}, {0xBA, 0xBA}})) {
        return Kind::letter;
    }
    const bool mark = is_in(c, {{0, 0xBF},             // ASCII and Latin-1 signs
                                {0xD7, 0xD7},          // multiplication
                                {0xF7, 0xF7},          // division
                                {0x2010, 0x2BFF},      // punctuation, currency, arrows, symbols
                                {0x3001, 0x3003},      // ideographic comma and full stop
                                {0x3008, 0x3020},      // brackets of East Asia
                                {0xFF01, 0xFF0F},      // the same in full width
                                {0xFF1A, 0xFF20},      //
                                {0x1F000, 0x1FAFF}});  // emoji
    return mark ? Kind::mark : Kind::letter;
}

char32_t lower(char32_t c)
{
    return c >= U'A' && c <= U'Z' ? c + 32 : c;
}

bool letter_at(std::string_view text, std::size_t position)
{
    return position < text.size() && kind_of(next_character(text, position)) == Kind::letter;
}

// The rest of a word whose first character has been read.
std::string word(char32_t first, std::string_view text, std::size_t& position)
{
    std::string letters = to_utf8(lower(first));
    while (position < text.size()) {
        std::size_t next = position;
        const char32_t c = next_character(text, next);
        const Kind kind = kind_of(c);
        const bool inside = kind == Kind::apostrophe && letter_at(text, next);
        if (kind != Kind::letter && !inside) break;
        letters += inside ? "'" : to_utf8(lower(c));
        position = next;
    }
    return letters;
}

}  // namespace

std::string next_word(std::string_view text, std::size_t& position)
{
    while (position < text.size()) {
        const char32_t c = next_character(text, position);
        const Kind kind = kind_of(c);
        if (kind == Kind::letter) return word(c, text, position);
        if (kind != Kind::space) return to_utf8(c);
    }
    return "";
}

bool is_mark(std::string_view token)
{
    return !letter_at(token, 0);
}

std::vector<std::string> split_words(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t position = 0;
    for (std::string word = next_word(text, position); !word.empty();
         word = next_word(text, position)) {
        words.push_back(std::move(word));
    }
    return words;
}

}  // namespace unrolled
