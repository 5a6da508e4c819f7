/// \file
/// What the harness does with any value that a contract may use: print it, compare it, and fill it.
///
/// A value is a number, a bool, a string, a tensor, a `std::vector` of values, or a struct with a
/// `for_each` that names its members.
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <span>
#include <string>
#include <vector>

#include "tensor.hpp"

namespace unrolled::exercise {

namespace values_detail {

template <class T>
inline constexpr bool is_tensor = false;
template <std::size_t rank>
inline constexpr bool is_tensor<Tensor<rank>> = true;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

using Shape = std::span<const std::size_t>;
using Numbers = std::span<const Real>;

std::string number_text(double number);
std::string quoted(const std::string& text);
std::string tensor_text(Shape shape, Numbers numbers);
std::string list_text(const std::vector<std::string>& items);
std::string field_text(const std::string& name, const std::string& value);
std::string fields_text(const std::vector<std::string>& fields);

std::string number_difference(double expected, double actual, double tolerance);
std::string tensor_difference(Shape expected_shape, Numbers expected, Shape actual_shape,
                              Numbers actual, double tolerance);
std::string whole_difference(const std::string& expected, const std::string& actual);
std::string within(const std::string& place, const std::string& difference);

}  // namespace values_detail

/// The value as a person reads it, with nine significant digits.
template <class T>
std::string show(const T& value)
{
    namespace detail = values_detail;
    if constexpr (std::same_as<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::floating_point<T>) {
        return detail::number_text(value);
    } else if constexpr (std::integral<T>) {
        return std::to_string(value);
    } else if constexpr (std::same_as<T, std::string>) {
        return detail::quoted(value);
    } else if constexpr (detail::is_tensor<T>) {
        return detail::tensor_text(value.shape(), values(value));
    } else if constexpr (detail::is_list<T>) {
        std::vector<std::string> items;
        for (const typename T::value_type& item : value) items.push_back(show(item));
        return detail::list_text(items);
    } else {
        std::vector<std::string> fields;
        const auto add = [&](const char* name, const auto& member) {
            fields.push_back(detail::field_text(name, show(member)));
        };
        for_each(add, value);
        return detail::fields_text(fields);
    }
}

/// Where `actual` first differs from `expected`, in words; empty if it is the same. A number is the
/// same if it is no further away than `tolerance` times the larger of 1 and the expected number.
template <class T>
std::string difference(const T& expected, const T& actual, double tolerance)
{
    namespace detail = values_detail;
    if constexpr (std::floating_point<T>) {
        return detail::number_difference(expected, actual, tolerance);
    } else if constexpr (detail::is_tensor<T>) {
        return detail::tensor_difference(expected.shape(), values(expected), actual.shape(),
                                         values(actual), tolerance);
    } else if constexpr (detail::is_list<T>) {
        if (expected.size() != actual.size()) {
            return fmt::format("{} items, expected {}", actual.size(), expected.size());
        }
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const typename T::value_type &wanted = expected[i], &got = actual[i];
            const std::string found = difference(wanted, got, tolerance);
            if (!found.empty()) return detail::within(fmt::format("[{}]", i), found);
        }
        return "";
    } else if constexpr (std::integral<T> || std::same_as<T, std::string>) {
        return expected == actual ? "" : detail::whole_difference(show(expected), show(actual));
    } else {
        std::string found;
        const auto compare = [&](const char* name, const auto& wanted, const auto& got) {
            if (found.empty()) found = detail::within(name, difference(wanted, got, tolerance));
        };
        for_each(compare, expected, actual);
        return found;
    }
}

/// A value of the same shape in which every number is `number` (0 or 1). Strings become empty or
/// "1".
template <class T>
T filled(T value, int number)
{
    if constexpr (std::integral<T> || std::floating_point<T>) {
        return static_cast<T>(number);
    } else if constexpr (std::same_as<T, std::string>) {
        return number == 0 ? "" : std::to_string(number);
    } else if constexpr (values_detail::is_tensor<T>) {
        value.fill(static_cast<Real>(number));
    } else if constexpr (values_detail::is_list<T>) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            value[i] = filled<typename T::value_type>(value[i], number);
        }
    } else {
        for_each([&](const char*, auto& member) { member = filled(member, number); }, value);
    }
    return value;
}

}  // namespace unrolled::exercise
