#include "type_names.hpp"

#include <algorithm>
#include <vector>

namespace unrolled::learn {
namespace {

// The end of what opens at `start` with `open`: behind the matching `close`.
std::size_t behind_match(const std::string& text, std::size_t start, char open, char close)
{
    int depth = 0;
    for (std::size_t i = start; i < text.size(); ++i) {
        if (text[i] == open) ++depth;
        if (text[i] == close && --depth == 0) return i + 1;
    }
    return text.size();
}

// "2" of "<xt::uvector<double, ...>, 2, ...>": the second argument of a template.
std::string second_argument(const std::string& arguments)
{
    int depth = 0;
    std::vector<std::string> found(1);
    for (const char c : arguments) {
        if (c == '>') --depth;
        if (c == ',' && depth == 1)
            found.emplace_back();
        else
            found.back() += c;
        if (c == '<') ++depth;
    }
    return found.size() < 2 ? "" : found[1].substr(found[1].find_first_not_of(' '));
}

std::string tensor_name(const std::string& arguments)
{
    std::string rank = second_argument(arguments);
    rank.resize(std::min(rank.find_first_not_of("0123456789"), rank.size()));  // "2" of "2ul"
    if (rank == "1") return "Vector";
    if (rank == "2") return "Matrix";
    return "Tensor" + rank;
}

// Replace every `start...>` by what name() makes of its template arguments.
template <class Name>
void shorten(std::string& text, const std::string& start, const Name& name)
{
    for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at)) {
        const std::size_t open = at + start.size() - 1;
        const std::size_t end = behind_match(text, open, '<', '>');
        const std::string shorter = name(text.substr(open, end - open));
        text.replace(at, end - at, shorter);
        at += shorter.size();
    }
}

}  // namespace

std::string short_types(std::string text)
{
    for (std::size_t at = text.find(" {aka "); at != std::string::npos; at = text.find(" {aka ")) {
        text.erase(at, behind_match(text, at + 1, '{', '}') - at);
    }
    shorten(text, "xt::xtensor_container<", tensor_name);
    for (const char* name : {"xt::xfunction<", "xt::xview<", "xt::xgenerator<"}) {
        shorten(text, name, [](const std::string&) { return "(an expression of tensors)"; });
    }
    for (std::size_t at = text.find("unrolled::"); at != std::string::npos;
         at = text.find("unrolled::", at)) {
        std::size_t end = at + std::string_view("unrolled::").size();
        if (text.compare(end, 3, "ex_") == 0) end = text.find("::", end) + 2;
        text.erase(at, end - at);
    }
    return text;
}

}  // namespace unrolled::learn
