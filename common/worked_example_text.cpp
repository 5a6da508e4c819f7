#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "display_width.hpp"
#include "worked_example.hpp"

namespace unrolled {
namespace {

// Numbers of one column, with their points under each other.
struct NumberColumn {
    std::size_t before = 0;  // the characters before the point
    std::size_t after = 0;   // and from it on

    static std::size_t point(std::string_view number)
    {
        return std::min(number.find('.'), number.size());
    }

    void widen(std::string_view number)
    {
        before = std::max(before, point(number));
        after = std::max(after, number.size() - point(number));
    }

    // A heading stands at the right edge.
    void widen_for_heading(std::string_view heading)
    {
        before = std::max(before, heading.size() - std::min(heading.size(), after));
    }

    std::string text(std::string_view number) const
    {
        return pad_right(std::string(before - point(number), ' ').append(number), before + after);
    }
};

std::string without_trailing_spaces(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::string indented(const std::string& lines)
{
    std::istringstream in(lines);
    std::string text;
    for (std::string line; std::getline(in, line);) text += fmt::format("    {}\n", line);
    return text;
}

std::string coloured(const std::string& text, int colour)
{
    return fmt::format("\x1b[{}m{}\x1b[0m", colour, text);
}

}  // namespace

struct WorkedExample::Columns {
    std::size_t name = 0;
    NumberColumn printed, computed;
    bool colour = false;

    explicit Columns(const std::vector<Line>& lines)
    {
        for (const Line& line : lines) {
            if (line.kind == Kind::note || line.kind == Kind::block) continue;
            name = std::max(name, display_width(line.name));
            printed.widen(line.printed);
            computed.widen(line.computed);
        }
        printed.widen_for_heading("lecture");
        computed.widen_for_heading("computed");
    }

    std::string heading() const
    {
        return fmt::format("  {}  {}  {}\n", pad_right("", name),
                           pad_left("lecture", printed.before + printed.after),
                           pad_left("computed", computed.before + computed.after));
    }

    std::string mark(const Line& line) const
    {
        if (line.kind == Kind::value) return "";
        const bool ok = line.kind == Kind::ok, misprint = line.kind == Kind::misprint;
        const std::string word = (ok ? "ok" : misprint ? "misprint" : "DIFFERS") + line.remark;
        return colour ? coloured(word, ok ? 32 : misprint ? 33 : 31) : word;
    }

    std::string text(const Line& line) const
    {
        if (line.kind == Kind::note) return fmt::format("  {}\n", line.name);
        if (line.kind == Kind::block)
            return fmt::format("  {}\n{}", line.name, indented(line.computed));
        return without_trailing_spaces(fmt::format("  {}  {}  {}   {}", pad_right(line.name, name),
                                                   printed.text(line.printed),
                                                   computed.text(line.computed), mark(line))) +
               '\n';
    }
};

std::string WorkedExample::text(bool colour) const
{
    Columns columns(lines_);
    columns.colour = colour;
    std::string text = fmt::format("=== {} | {} ===\n", id_, title_);
    bool heading_stands = rows_ == 0;
    for (const Line& line : lines_) {
        if (!heading_stands && line.kind != Kind::note && line.kind != Kind::block) {
            text += columns.heading();
            heading_stands = true;
        }
        text += columns.text(line);
    }
    return text;
}

}  // namespace unrolled
