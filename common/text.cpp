#include "text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace unrolled {
namespace {

std::string read_bytes(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (!exists(status)) throw TextError(file.string() + ": no such file");
    if (!is_regular_file(status)) throw TextError(file.string() + ": not a regular file");
    errno = 0;
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    std::string bytes(in ? static_cast<std::size_t>(in.tellg()) : 0, '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        throw TextError(
            fmt::format("{}: cannot be read ({})", file.string(), std::strerror(errno)));
    }
    return bytes;
}

void require_utf8(std::string_view text)
{
    const std::size_t zero = text.find('\0');
    if (zero != std::string_view::npos) {
        throw TextError(fmt::format("binary, not text: a zero byte at byte {}", zero));
    }
    for (std::size_t position = 0; position < text.size();) next_character(text, position);
}

// In place: a text of 100 MB should not be in memory twice.
void drop_mark_and_carriage_returns(std::string& text)
{
    std::size_t to = 0;
    for (std::size_t from = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; from < text.size(); ++from) {
        const bool before_line_feed = from + 1 < text.size() && text[from + 1] == '\n';
        if (text[from] == '\r' && before_line_feed) continue;
        text[to++] = text[from];
    }
    text.resize(to);
}

[[noreturn]] void refuse(std::string_view text, std::size_t position)
{
    const auto byte = static_cast<unsigned char>(text[position]);
    throw TextError(fmt::format("not UTF-8 at byte {} (0x{:02x})", position, byte));
}

// A character of `length` bytes whose first byte holds the bits `first`.
char32_t long_character(std::string_view text, std::size_t position, std::size_t length,
                        char32_t first)
{
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (text.size() - position < length) refuse(text, position);
    char32_t character = first;
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[position + i]);
        if ((byte & 0xC0) != 0x80) refuse(text, position);
        character = character << 6 | (byte & 0x3F);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[length] || character > 0x10FFFF || surrogate) refuse(text, position);
    return character;
}

}  // namespace

std::string read_text(const std::filesystem::path& file)
{
    std::string text = read_bytes(file);
    try {
        require_utf8(text);
        drop_mark_and_carriage_returns(text);
        if (text.empty()) throw TextError("empty");
        std::size_t position = 0;
        next_character(text, position);
        if (position == text.size()) throw TextError("a single character: nothing can follow it");
    } catch (const TextError& error) {
        throw TextError(file.string() + ": " + error.what());
    }
    return text;
}

char32_t next_character(std::string_view text, std::size_t& position)
{
    if (position >= text.size()) throw std::out_of_range("no character behind the end of a text");
    const auto byte = static_cast<unsigned char>(text[position]);
    if (byte < 0x80) {
        ++position;
        return byte;
    }
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    if (byte < 0xC0 || byte > 0xF7) refuse(text, position);
    const char32_t first = byte & (0xFFU >> (length + 1));
    const char32_t character = long_character(text, position, length, first);
    position += length;
    return character;
}

std::string to_utf8(char32_t character)
{
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character > 0x10FFFF || surrogate) {
        throw TextError(fmt::format("U+{:04X} is not a character", std::uint32_t{character}));
    }
    if (character < 0x80) return {static_cast<char>(character)};
    const int length = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    std::string bytes(static_cast<std::size_t>(length), '\0');
    for (int i = length - 1; i > 0; --i, character >>= 6) {
        bytes[static_cast<std::size_t>(i)] = static_cast<char>(0x80 | (character & 0x3F));
    }
    bytes[0] = static_cast<char>((0xF00U >> length & 0xFF) | character);
    return bytes;
}

std::vector<std::string> split_characters(std::string_view text)
{
    std::vector<std::string> characters;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t begin = position;
        next_character(text, position);
        characters.emplace_back(text.substr(begin, position - begin));
    }
    return characters;
}

std::size_t count_characters(std::string_view text)
{
    const auto begins = [](char byte) { return (byte & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

std::string beginning_of(std::string_view text, std::size_t count)
{
    std::size_t position = 0;
    for (std::size_t i = 0; i < count && position < text.size(); ++i) {
        next_character(text, position);
    }
    return std::string(text.substr(0, position));
}

}  // namespace unrolled
