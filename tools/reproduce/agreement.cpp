#include "agreement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace unrolled::reproduce {
namespace {

using Json = nlohmann::json;

[[noreturn]] void refuse(const std::string& path, const std::string& what)
{
    throw std::runtime_error(fmt::format("{}: {}", path, what));
}

const Json& member(const Json& value, const std::string& name, const std::string& path)
{
    if (value.is_object() && value.contains(name)) return value.at(name);
    if (value.is_array() && name == "last" && !value.empty()) return value.back();
    if (value.is_array() && name == "least" && !value.empty()) {
        return *std::min_element(value.begin(), value.end());
    }
    if (value.is_array()) {
        const std::size_t index = static_cast<std::size_t>(std::atoi(name.c_str()));
        if (std::to_string(index) == name && index < value.size()) return value.at(index);
    }
    refuse(path, fmt::format("there is no '{}' in the result", name));
}

// All numbers that the rest of a path leads to.
void collect(const Json& value, const std::string& rest, const std::string& path,
             std::vector<double>& numbers)
{
    if (rest.empty()) {
        if (!value.is_number() && !value.is_boolean()) refuse(path, value.dump() + " is no number");
        numbers.push_back(value.is_boolean() ? (value.get<bool>() ? 1 : 0) : value.get<double>());
        return;
    }
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string name = rest.substr(0, end);
    const std::string after = rest.substr(std::min(end + 1, rest.size()));
    if (name == "*") {
        for (const Json& each : value) collect(each, after, path, numbers);
    } else {
        collect(member(value, name, path), after, path, numbers);
    }
}

std::vector<double> mean_of(const std::vector<double>& numbers)
{
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    return {sum / static_cast<double>(numbers.size())};
}

}  // namespace

bool Agreement::holds() const
{
    // The figures are printed numbers: their last digit is not to decide.
    return std::abs(now - committed) <= allowed + 1e-12 * std::abs(committed);
}

std::vector<Figure> figures_of(const Json& rules, const std::string& name)
{
    std::vector<Figure> figures;
    for (const Json& rule : rules.at(name).at("figures")) {
        figures.push_back({.path = rule.at("path"),
                           .mean = rule.value("mean", false),
                           .absolute = rule.value("absolute", 0.0),
                           .relative = rule.value("relative", 0.0)});
    }
    return figures;
}

std::vector<double> numbers_at(const Json& result, const std::string& path)
{
    std::vector<double> numbers;
    collect(result, path, path, numbers);
    if (numbers.empty()) refuse(path, "there is nothing in the result");
    return numbers;
}

std::vector<Agreement> compare(const Json& committed, const Json& now,
                               const std::vector<Figure>& figures)
{
    std::vector<Agreement> all;
    for (const Figure& figure : figures) {
        std::vector<double> before = numbers_at(committed, figure.path);
        std::vector<double> after = numbers_at(now, figure.path);
        if (after.size() < before.size()) {
            refuse(figure.path, fmt::format("{} numbers are committed, {} are there now",
                                            before.size(), after.size()));
        }
        after.resize(before.size());
        if (figure.mean) {
            before = mean_of(before);
            after = mean_of(after);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            const double relative = figure.relative * std::abs(before[i]);
            all.push_back({.path = figure.path,
                           .committed = before[i],
                           .now = after[i],
                           .allowed = std::max(figure.absolute, relative)});
        }
    }
    return all;
}

std::string table_of(const std::vector<Agreement>& all)
{
    std::string text =
        fmt::format("{:36} {:>12} {:>12} {:>10}\n", "figure", "committed", "now", "allowed");
    for (const Agreement& a : all) {
        text += fmt::format("{:36} {:12.6g} {:12.6g} {:10.3g}{}\n", a.path, a.committed, a.now,
                            a.allowed, a.holds() ? "" : "  differs");
    }
    const auto differ = std::ranges::count_if(all, [](const Agreement& a) { return !a.holds(); });
    if (differ == 0) return text + fmt::format("All {} figures agree.\n", all.size());
    return text +
           fmt::format("{} of {} figures differ by more than is allowed.\n", differ, all.size());
}

}  // namespace unrolled::reproduce
