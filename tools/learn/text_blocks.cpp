#include "text_blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <vector>

#include "display_width.hpp"

namespace unrolled::learn {
namespace {

constexpr std::size_t screen_width = 100;

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::size_t widest(const std::vector<std::string>& lines)
{
    std::size_t width = 0;
    for (const std::string& line : lines) width = std::max(width, display_width(line));
    return width;
}

}  // namespace

std::string indented(const std::string& text, std::size_t columns, bool first)
{
    std::string result;
    for (const std::string& line : lines_of(text)) {
        result += fmt::format("{:{}}{}\n", "", first ? columns : 0, line);
        first = true;
    }
    return result;
}

std::string side_by_side(const std::string& left_title, const std::string& left,
                         const std::string& right_title, const std::string& right)
{
    std::vector<std::string> lefts = lines_of(left), rights = lines_of(right);
    lefts.insert(lefts.begin(), left_title);
    rights.insert(rights.begin(), right_title);
    if (widest(lefts) + widest(rights) + 10 > screen_width) {
        return indented(left_title, 4) + indented(left, 6) + indented(right_title, 4) +
               indented(right, 6);
    }
    const std::size_t width = widest(lefts), height = std::max(lefts.size(), rights.size());
    lefts.resize(height);
    rights.resize(height);
    std::string text;
    for (std::size_t i = 0; i < height; ++i) {
        text += fmt::format("    {}   {}\n", pad_right(lefts[i], width), rights[i]);
    }
    return text;
}

}  // namespace unrolled::learn
