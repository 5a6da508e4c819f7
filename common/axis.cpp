#include "axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace unrolled {
namespace {

void require_finite(std::span<const double> numbers)
{
    if (numbers.empty()) throw std::invalid_argument("an axis without numbers");
    const bool finite = std::ranges::all_of(numbers, [](double x) { return std::isfinite(x); });
    if (!finite) throw std::invalid_argument("a number of the plot is not finite");
}

// The round number nearest above `least`: 1, 2 or 5 times a power of ten.
double round_step(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (least <= factor * power * (1 + 1e-9)) return factor * power;
    }
    return 10 * power;
}

// 10⁻³, in characters that every typeface of the figures has.
std::string power_of_ten(int exponent)
{
    constexpr std::array digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "10⁻" : "10";
    for (const char digit : std::to_string(std::abs(exponent))) {
        text += digits[static_cast<std::size_t>(digit - '0')];
    }
    return text;
}

}  // namespace

double Axis::fraction(double number) const
{
    if (log) return std::log(number / low) / std::log(high / low);
    return (number - low) / (high - low);
}

std::string Axis::text(double number) const
{
    if (log) return power_of_ten(static_cast<int>(std::lround(std::log10(number))));
    if (std::max(std::abs(low), std::abs(high)) >= 1e7 || step < 1e-6) {
        return with_minus_sign(fmt::format("{:g}", number));
    }
    const double decimals = std::max(0.0, -std::floor(std::log10(step) + 1e-9));
    const std::string text = fmt::format("{:.{}f}", number, static_cast<int>(decimals));
    return with_minus_sign(text);
}

std::vector<double> Axis::marks() const
{
    std::vector<double> marks;
    if (log) {
        for (double mark = low; mark <= high * 1.5; mark *= step) marks.push_back(mark);
        return marks;
    }
    for (double k = std::ceil(low / step - 1e-9); k <= high / step + 1e-9; ++k) {
        marks.push_back(k * step + 0.0);  // -0 becomes 0
    }
    return marks;
}

std::string with_minus_sign(std::string_view number)
{
    const bool negative = number.starts_with('-');
    return (negative ? "\u2212" : "") + std::string(number.substr(negative ? 1 : 0));
}

Axis tight_axis(std::span<const double> numbers, int marks)
{
    require_finite(numbers);
    const auto [low, high] = std::ranges::minmax(numbers);
    Axis axis{.low = low, .high = high};
    if (!(high > low)) {  // all numbers are equal: some room around them
        const double room = low == 0 ? 1 : 0.1 * std::abs(low);
        axis.low -= room;
        axis.high += room;
    }
    axis.step = round_step((axis.high - axis.low) / marks);
    const bool whole = std::ranges::all_of(numbers, [](double x) { return x == std::round(x); });
    if (whole) axis.step = std::max(axis.step, 1.0);
    return axis;
}

Axis round_axis(std::span<const double> numbers, int marks)
{
    Axis axis = tight_axis(numbers, marks);
    axis.low = axis.step * std::floor(axis.low / axis.step + 1e-9);
    axis.high = axis.step * std::ceil(axis.high / axis.step - 1e-9);
    return axis;
}

Axis log_axis(std::span<const double> numbers)
{
    require_finite(numbers);
    const auto [low, high] = std::ranges::minmax(numbers);
    if (!(low > 0)) throw std::invalid_argument("a logarithmic axis needs positive numbers");
    const double first = std::floor(std::log10(low)), last = std::ceil(std::log10(high));
    return {.low = std::pow(10.0, first),
            .high = std::pow(10.0, std::max(last, first + 1)),
            .step = 10,
            .log = true};
}

}  // namespace unrolled
