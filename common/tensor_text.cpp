#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "tensor.hpp"

namespace unrolled {
namespace {

std::string row_text(std::span<const Real> numbers, int decimals, std::size_t width)
{
    std::string line;
    for (const Real number : numbers) {
        line += fmt::format("{}{:>{}}", line.empty() ? "" : "  ", to_text(number, decimals), width);
    }
    return line;
}

// The length of the longest number, so that columns stand under each other.
std::size_t column_width(std::span<const Real> numbers, int decimals)
{
    std::size_t width = 0;
    for (const Real number : numbers) width = std::max(width, to_text(number, decimals).size());
    return width;
}

}  // namespace

std::string to_text(Real number, int decimals)
{
    if (std::isnan(number)) return "nan";  // compilers disagree on its sign
    std::string text = fmt::format("{:.{}f}", number, decimals);
    const bool negative_zero = text[0] == '-' && text.find_first_not_of("-0.") == std::string::npos;
    return negative_zero ? text.substr(1) : text;
}

std::string to_text(const Vector& v, int decimals)
{
    return row_text(values(v), decimals, column_width(values(v), decimals));
}

std::string to_text(const Matrix& m, int decimals)
{
    const std::size_t cols = m.shape(1);
    const std::size_t width = column_width(values(m), decimals);
    std::string text;
    for (std::size_t i = 0; i < m.shape(0); ++i) {
        if (i > 0) text += '\n';
        text += row_text(values(m).subspan(i * cols, cols), decimals, width);
    }
    return text;
}

void print(std::string_view name, const Matrix& m, int decimals)
{
    fmt::print("{} {} =\n{}\n", name, shape_text(m.shape()), to_text(m, decimals));
}

void print(std::string_view name, const Vector& v, int decimals)
{
    fmt::print("{} {} = {}\n", name, shape_text(v.shape()), to_text(v, decimals));
}

}  // namespace unrolled
