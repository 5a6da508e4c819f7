#include "printed_number.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace unrolled {
namespace {

// The whole of `text` as a number, or nothing of it.
template <class Number>
bool parse_whole(std::string_view text, Number& number)
{
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && rest == end;
}

int digits_after_point(std::string_view mantissa)
{
    const std::size_t point = mantissa.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(mantissa.size() - point - 1);
}

}  // namespace

PrintedNumber parse_printed(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    const bool has_exponent = e != std::string_view::npos;
    PrintedNumber printed{.number = 0, .decimals = digits_after_point(text.substr(0, e))};
    int exponent = 0;
    if (!parse_whole(text, printed.number) || !std::isfinite(printed.number) ||
        (has_exponent && !parse_whole(text.substr(e + 1), exponent))) {
        throw std::invalid_argument(fmt::format("'{}' is not a number", text));
    }
    printed.decimals -= exponent;
    return printed;
}

bool rounds_to(Real computed, const PrintedNumber& printed)
{
    const double half_unit = 0.5 * std::pow(10.0, -printed.decimals);
    const double error = std::abs(static_cast<double>(computed) - printed.number);
    return error <= half_unit * (1 + 1e-9);  // a tie misses by the rounding of its computation
}

}  // namespace unrolled
