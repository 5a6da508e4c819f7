#include "worked_example.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "printed_number.hpp"

namespace unrolled {
namespace {

constexpr int most_decimals = 8;  // beyond them compilers and processors may disagree

// Eight decimals; but a whole number beside a printed whole number stands as one.
std::string computed_text(Real computed, const PrintedNumber& printed)
{
    const bool whole = printed.decimals <= 0 && computed == std::round(computed);
    return to_text(computed, whole ? 0 : most_decimals);
}

void require_decimals(std::string_view name, int decimals)
{
    if (decimals >= 0 && decimals <= most_decimals) return;
    throw std::invalid_argument(
        fmt::format("{}: {} decimals, expected 0 to {}", name, decimals, most_decimals));
}

std::vector<std::string> split_at_spaces(std::string_view text)
{
    std::istringstream in{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

}  // namespace

WorkedExample::WorkedExample(std::string id, std::string title)
    : id_(std::move(id)), title_(std::move(title))
{
}

void WorkedExample::note(std::string_view text)
{
    lines_.push_back({Kind::note, std::string(text)});
}

void WorkedExample::row(std::string_view name, std::string_view printed, Real computed)
{
    const PrintedNumber number = parse_printed(printed);
    const bool agrees = rounds_to(computed, number);
    lines_.push_back({agrees ? Kind::ok : Kind::differs, std::string(name), std::string(printed),
                      computed_text(computed, number)});
    rows_ += 1;
    failures_ += agrees ? 0 : 1;
}

void WorkedExample::row(std::string_view name, std::string_view printed, const Vector& computed)
{
    const std::vector<std::string> numbers = split_at_spaces(printed);
    require_shape(name, computed, {numbers.size()});
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        row(fmt::format("{}[{}]", name, i + 1), numbers[i], computed(i));
    }
}

void WorkedExample::misprint(std::string_view name, std::string_view printed, Real computed,
                             std::string_view why)
{
    const PrintedNumber number = parse_printed(printed);
    const bool agrees = rounds_to(computed, number);
    const std::string right = to_text(computed, std::clamp(number.decimals, 0, most_decimals));
    lines_.push_back({agrees ? Kind::differs : Kind::misprint, std::string(name),
                      std::string(printed), computed_text(computed, number),
                      agrees ? " from what was said: the print is right"
                             : fmt::format(", right: {} ({})", right, why)});
    rows_ += 1;
    (agrees ? failures_ : misprints_) += 1;
}

void WorkedExample::value(std::string_view name, Real computed, int decimals)
{
    require_decimals(name, decimals);
    lines_.push_back({Kind::value, std::string(name), "", to_text(computed, decimals)});
}

void WorkedExample::value(std::string_view name, const Vector& computed, int decimals)
{
    require_decimals(name, decimals);
    note(fmt::format("{} = {}", name, to_text(computed, decimals)));
}

void WorkedExample::value(std::string_view name, const Matrix& computed, int decimals)
{
    require_decimals(name, decimals);
    lines_.push_back({Kind::block, fmt::format("{} {}", name, shape_text(computed.shape())), "",
                      to_text(computed, decimals)});
}

}  // namespace unrolled
