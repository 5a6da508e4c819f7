#include "values.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrolled::exercise::values_detail {
namespace {

constexpr std::size_t most_numbers = 200;  // of one tensor on the screen

std::string indented(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        result += c;
        if (c == '\n') result += "  ";
    }
    return result;
}

bool has_lines(const std::string& text)
{
    return text.find('\n') != std::string::npos;
}

bool near(double expected, double actual, double tolerance)
{
    if (std::isnan(expected) || std::isnan(actual))
        return std::isnan(expected) == std::isnan(actual);
    if (std::isinf(expected) || std::isinf(actual)) return expected == actual;
    return std::abs(expected - actual) <= tolerance * std::max(1.0, std::abs(expected));
}

// "1, 0" for element 3 of shape (2, 3): where a number stands in its tensor.
std::string place_text(Shape shape, std::size_t element)
{
    std::vector<std::size_t> place(shape.size());
    for (std::size_t axis = shape.size(); axis-- > 0;) {
        place[axis] = element % shape[axis];
        element /= shape[axis];
    }
    return fmt::format("({})", fmt::join(place, ", "));
}

std::string row_text(Numbers numbers, std::size_t width)
{
    std::string text;
    for (const Real number : numbers) {
        if (!text.empty()) text += ", ";
        text += fmt::format("{:>{}}", number_text(number), width);
    }
    return "[" + text + "]";
}

std::string rows_text(Numbers numbers, std::size_t row_length)
{
    std::size_t width = 0;
    for (const Real number : numbers) width = std::max(width, number_text(number).size());
    std::string text;
    for (std::size_t start = 0; start < numbers.size(); start += row_length) {
        if (start > 0) text += '\n';
        text += row_text(numbers.subspan(start, row_length), width);
    }
    return text;
}

}  // namespace

std::string number_text(double number)
{
    return fmt::format("{:.9g}", number == 0 ? 0.0 : number);  // never -0
}

std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

std::string tensor_text(Shape shape, Numbers numbers)
{
    if (numbers.empty()) return "empty, shape " + shape_text(shape);
    if (numbers.size() > most_numbers) {
        return fmt::format("shape {}, beginning with {}", shape_text(shape),
                           row_text(numbers.first(8), 0));
    }
    if (shape.size() == 1) return row_text(numbers, 0);
    if (shape.size() == 2) return rows_text(numbers, shape[1]);
    const std::size_t block = numbers.size() / shape[0];
    std::string text;
    for (std::size_t i = 0; i < shape[0]; ++i) {
        if (i > 0) text += '\n';
        const Numbers numbers_of_block = numbers.subspan(i * block, block);
        text += fmt::format("({})\n{}", i, tensor_text(shape.subspan(1), numbers_of_block));
    }
    return text;
}

std::string list_text(const std::vector<std::string>& items)
{
    const bool tall = std::ranges::any_of(items, has_lines);
    if (!tall) return fmt::format("{{{}}}", fmt::join(items, ", "));
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += fmt::format("{}[{}]\n  {}", i > 0 ? "\n" : "", i, indented(items[i]));
    }
    return text;
}

std::string field_text(const std::string& name, const std::string& value)
{
    if (has_lines(value)) return fmt::format("{} =\n  {}", name, indented(value));
    return fmt::format("{} = {}", name, value);
}

std::string fields_text(const std::vector<std::string>& fields)
{
    return fmt::format("{}", fmt::join(fields, "\n"));
}

std::string number_difference(double expected, double actual, double tolerance)
{
    if (near(expected, actual, tolerance)) return "";
    const std::string wanted = number_text(expected), got = number_text(actual);
    if (wanted != got) return whole_difference(wanted, got);
    return whole_difference(fmt::format("{:.17g}", expected), fmt::format("{:.17g}", actual));
}

std::string tensor_difference(Shape expected_shape, Numbers expected, Shape actual_shape,
                              Numbers actual, double tolerance)
{
    if (!std::ranges::equal(expected_shape, actual_shape)) {
        return fmt::format("the shape is {}, expected {}", shape_text(actual_shape),
                           shape_text(expected_shape));
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const std::string found = number_difference(expected[i], actual[i], tolerance);
        if (!found.empty()) return within(place_text(expected_shape, i), found);
    }
    return "";
}

std::string whole_difference(const std::string& expected, const std::string& actual)
{
    return fmt::format("{}, expected {}", actual, expected);
}

std::string within(const std::string& place, const std::string& difference)
{
    return difference.empty() ? "" : fmt::format("{}: {}", place, difference);
}

}  // namespace unrolled::exercise::values_detail
