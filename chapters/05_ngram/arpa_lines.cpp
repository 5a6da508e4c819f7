#include "arpa_lines.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace unrolled::ngram {
namespace {

double number_in(std::string_view field, std::size_t line)
{
    double number = 0;
    const char* end = field.data() + field.size();
    const auto [stop, error] = std::from_chars(field.data(), end, number);
    if (error != std::errc{} || stop != end) {
        refuse_line(line, fmt::format("'{}' is not a number", field));
    }
    return number;
}

std::size_t count_in(std::string_view field, std::size_t line)
{
    const double number = number_in(field, line);
    if (number >= 0 && number <= 4e9 && number == std::floor(number)) {
        return static_cast<std::size_t>(number);
    }
    refuse_line(line, fmt::format("'{}' is not a count", field));
}

// -99 and less are 0.
double power_of_10(const std::string& field, std::size_t line)
{
    const double log10 = number_in(field, line);
    const double number = log10 <= -99 ? 0 : std::pow(10, log10);
    if (!std::isfinite(log10) || !std::isfinite(number)) {
        refuse_line(line, field + " is not finite, or its power of 10");
    }
    return number;
}

// The next line that is not empty.
std::string_view next_line(Lines& lines, const char* wanted)
{
    std::string_view line;
    while (lines.next(line)) {
        if (!fields_of(line).empty()) return line;
    }
    refuse_line(lines.number() + 1,
                fmt::format("the file ends where {} should be", wanted));
}

void require_line(Lines& lines, std::string_view line,
                  const std::string& wanted)
{
    if (line == wanted) return;
    refuse_line(lines.number(), fmt::format("'{}' where {} should be",
                                            line.substr(0, 40), wanted));
}

ArpaLine parse_line(std::string_view text, std::size_t n, std::size_t number)
{
    std::vector<std::string> fields = fields_of(text);
    if (fields.size() != n + 1 && fields.size() != n + 2) {
        refuse_line(number, fmt::format("{} fields, expected a probability, {} "
                                        "words and at most a backoff",
                                        fields.size(), n));
    }
    ArpaLine line{number, {}, power_of_10(fields[0], number), 1};
    if (line.p > 1) refuse_line(number, "a probability above 1");
    if (fields.size() == n + 2)
        line.backoff = power_of_10(fields[n + 1], number);
    for (std::size_t i = 1; i <= n; ++i) {
        line.words.push_back(from_field(fields[i]));
    }
    return line;
}

}  // namespace

std::vector<std::size_t> read_arpa_header(Lines& lines)
{
    while (next_line(lines, "\\data\\") != "\\data\\") continue;
    std::vector<std::size_t> counts;
    std::string_view line = next_line(lines, "ngram 1=");
    while (line.starts_with("ngram ")) {
        const std::string begin = fmt::format("ngram {}=", counts.size() + 1);
        if (!line.starts_with(begin)) require_line(lines, line, begin);
        counts.push_back(count_in(line.substr(begin.size()), lines.number()));
        line = next_line(lines, "\\1-grams:");
    }
    if (counts.empty() || counts.size() > highest_order) {
        refuse_line(lines.number(), fmt::format("order {}: it must be 1 to {}",
                                                counts.size(), highest_order));
    }
    require_line(lines, line, "\\1-grams:");
    return counts;
}

std::vector<ArpaLine> read_arpa_section(Lines& lines, std::size_t n,
                                        const std::vector<std::size_t>& counts)
{
    const std::string end =
        n == counts.size() ? "\\end\\" : fmt::format("\\{}-grams:", n + 1);
    const std::size_t count = counts[n - 1];
    std::vector<ArpaLine> section;
    std::string_view line = next_line(lines, end.c_str());
    while (!line.starts_with('\\')) {
        section.push_back(parse_line(line, n, lines.number()));
        line = next_line(lines, end.c_str());
    }
    require_line(lines, line, end);
    if (section.size() != count) {
        refuse_line(lines.number(),
                    fmt::format("{} {}-grams stand above, \\data\\ says {}",
                                section.size(), n, count));
    }
    return section;
}

}  // namespace unrolled::ngram
