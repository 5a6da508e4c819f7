#include "display_width.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text.hpp"

namespace unrolled {
namespace {

struct Range {
    char32_t first, last;
};

bool in_any(std::span<const Range> ranges, char32_t character)
{
    return std::ranges::any_of(ranges, [&](const Range& range) {
        return range.first <= character && character <= range.last;
    });
}

// The blocks of Unicode whose characters stand on the one before.
constexpr std::array<Range, 4> combining = {
    {{0x0300, 0x036F}, {0x1AB0, 0x1AFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}}};

// The blocks that East Asian Width (UAX 11) calls wide.
constexpr std::array<Range, 11> wide = {{{0x1100, 0x115F},
                                         {0x2E80, 0x303E},
                                         {0x3041, 0xA4CF},
                                         {0xA960, 0xA97C},
                                         {0xAC00, 0xD7A3},
                                         {0xF900, 0xFAFF},
                                         {0xFE30, 0xFE6F},
                                         {0xFF00, 0xFF60},
                                         {0xFFE0, 0xFFE6},
                                         {0x1F300, 0x1FAFF},
                                         {0x20000, 0x3FFFD}}};

std::string spaces_for(std::string_view text, std::size_t width)
{
    const std::size_t taken = display_width(text);
    return std::string(width > taken ? width - taken : 0, ' ');
}

}  // namespace

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t character = next_character(text, position);
        if (in_any(combining, character)) continue;
        width += in_any(wide, character) ? 2 : 1;
    }
    return width;
}

std::string pad_right(std::string_view text, std::size_t width)
{
    return std::string(text) + spaces_for(text, width);
}

std::string pad_left(std::string_view text, std::size_t width)
{
    return spaces_for(text, width) + std::string(text);
}

}  // namespace unrolled
