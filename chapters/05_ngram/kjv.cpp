#include "kjv.hpp"

#include <zlib.h>

#include <stdexcept>

#include "process.hpp"

namespace unrolled::ngram {
namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '\'';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

std::string verse_tokens(std::string_view verse)
{
    std::string tokens;
    char before = ' ';
    for (const char capital : verse) {
        const char c = lower(capital);
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        const bool joined = is_letter(before) && is_letter(c);
        if (!blank && !joined && !tokens.empty()) tokens += ' ';
        if (!blank) tokens += c;
        before = c;
    }
    return tokens;
}

bool is_test_line(std::string_view line)
{
    const auto* bytes = reinterpret_cast<const Bytef*>(line.data());
    return crc32_z(0, bytes, line.size()) % 10 == 0;
}

Verses split_verses(std::string_view lines)
{
    Verses verses;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) continue;
        std::string& part = is_test_line(line) ? verses.test : verses.train;
        part += verse_tokens(line.substr(blank + 1)) + "\n";
    }
    return verses;
}

std::string kjv_lines()
{
    if (!std::filesystem::exists("/usr/lib/bible.data")) {
        throw std::runtime_error(
            "/usr/lib/bible.data is missing: install the packages bible-kjv "
            "and bible-kjv-text, by ./unrolled setup data");
    }
    return run_program({"bible", "-f", "gen1:1-rev22:21"},
                       "bible-kjv bible-kjv-text", "");
}

Verses read_kjv()
{
    return split_verses(kjv_lines());
}

}  // namespace unrolled::ngram
