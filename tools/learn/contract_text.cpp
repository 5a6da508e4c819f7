#include "contract_text.hpp"

#include <fmt/format.h>

#include <cctype>
#include <fstream>
#include <sstream>

#include "files.hpp"

namespace unrolled::learn {
namespace {

bool is_name(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string without_comments(const std::string& text)
{
    std::istringstream lines(text);
    std::string code;
    for (std::string line; std::getline(lines, line);) {
        code += line.substr(0, line.find("//")) + '\n';
    }
    return code;
}

std::string last_name(const std::string& declaration)
{
    std::size_t end = declaration.size();
    while (end > 0 && !is_name(declaration[end - 1])) --end;
    std::size_t start = end;
    while (start > 0 && is_name(declaration[start - 1])) --start;
    return declaration.substr(start, end - start);
}

// Where `name(` stands with nothing of a name before it.
std::size_t find_call(const std::string& text, const std::string& name)
{
    std::size_t at = text.find(name + "(");
    while (at != std::string::npos && at > 0 && is_name(text[at - 1])) {
        at = text.find(name + "(", at + 1);
    }
    return at;
}

}  // namespace

std::vector<std::string> parameter_names(const std::string& contract, const std::string& function)
{
    const std::string code = without_comments(contract);
    const std::size_t start = find_call(code, function);
    if (start == std::string::npos) return {};
    std::vector<std::string> names;
    std::string declaration;
    int depth = 0;
    for (std::size_t i = start + function.size(); i < code.size(); ++i) {
        const char c = code[i];
        if (c == ')' || c == '>') --depth;
        if (depth == 0 || (depth == 1 && c == ',')) {
            if (!last_name(declaration).empty()) names.push_back(last_name(declaration));
            declaration.clear();
        } else {
            declaration += c;
        }
        if (c == '(' || c == '<') ++depth;
        if (depth == 0) break;
    }
    return names;
}

std::string function_asked(const std::string& line)
{
    for (const std::string ask : {"check", "answer"}) {
        const std::size_t at = find_call(line, ask);
        if (at == std::string::npos) continue;
        const std::size_t start = at + ask.size() + 1;
        std::size_t end = start;
        while (end < line.size() && is_name(line[end])) ++end;
        return line.substr(start, end - start);
    }
    return "";
}

std::string line_text(const std::filesystem::path& file, std::size_t number)
{
    std::ifstream in(file);
    std::string line;
    for (std::size_t i = 0; i < number; ++i) {
        if (!std::getline(in, line)) return "";
    }
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    return line.substr(start, line.find_last_not_of(" \t\r") + 1 - start);
}

std::vector<std::string> argument_names(const std::filesystem::path& test, std::size_t line,
                                        const std::filesystem::path& contract, std::size_t count)
{
    const std::string function = function_asked(line_text(test, line));
    std::vector<std::string> names;
    if (!function.empty()) names = parameter_names(read_file(contract), function);
    if (names.size() == count) return names;
    names.clear();
    for (std::size_t i = 1; i <= count; ++i) names.push_back(fmt::format("argument {}", i));
    return names;
}

}  // namespace unrolled::learn
