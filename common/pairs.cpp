#include "pairs.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>

#include "text.hpp"

namespace unrolled {
namespace {

Tokens split_fields(std::string_view text)
{
    Tokens tokens;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin) tokens.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return tokens;
}

// What is wrong with a line; empty if it is a pair, which is then in `pair`.
std::string read_line(std::string_view line, const PairRules& rules, Pair& pair)
{
    const std::size_t characters = count_characters(line);
    if (characters > rules.longest_line) {
        return fmt::format("{} characters, at most {}", characters, rules.longest_line);
    }
    const auto tabs = std::ranges::count(line, '\t');
    if (tabs == 0) return "one column, a pair has two (a tab between them)";
    if (tabs > 1) return fmt::format("{} columns, a pair has two", tabs + 1);
    const std::size_t tab = line.find('\t');
    pair.source = tokens_of(line.substr(0, tab), rules.unit);
    pair.target = tokens_of(line.substr(tab + 1), rules.unit);
    if (pair.source.empty()) return "the first side is empty";
    if (pair.target.empty()) return "the second side is empty";
    return "";
}

}  // namespace

Tokens tokens_of(std::string_view text, Unit unit)
{
    if (unit == Unit::words) return split_words(text);
    return unit == Unit::characters ? split_characters(text) : split_fields(text);
}

std::string text_of(const Tokens& tokens, Unit unit)
{
    const char* between = unit == Unit::characters ? "" : " ";
    return fmt::format("{}", fmt::join(tokens, between));
}

PairFile parse_pairs(std::string_view text, const std::string& name, const PairRules& rules)
{
    PairFile file;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        number += 1;
        if (line.empty()) continue;
        Pair pair;
        const std::string wrong = read_line(line, rules, pair);
        if (wrong.empty()) {
            file.pairs.push_back(std::move(pair));
            continue;
        }
        const std::string complaint = fmt::format("{}: line {}: {}", name, number, wrong);
        if (!rules.skip) throw TextError(complaint);
        file.skipped += 1;
        if (file.skipped == 1) file.first_skipped = complaint;
    }
    if (file.pairs.empty()) {
        throw TextError(fmt::format("{}: no pair is left, {} lines skipped{}{}", name, file.skipped,
                                    file.skipped > 0 ? "; " : "", file.first_skipped));
    }
    return file;
}

PairFile read_pairs(const std::filesystem::path& file, const PairRules& rules)
{
    return parse_pairs(read_text(file), file.string(), rules);
}

std::uint32_t part_number(std::string_view source)
{
    const auto* bytes = reinterpret_cast<const Bytef*>(source.data());
    return static_cast<std::uint32_t>(crc32_z(0, bytes, source.size()) % 100);
}

PairParts split_pairs(const std::vector<Pair>& pairs, Unit unit)
{
    PairParts parts;
    for (const Pair& pair : pairs) {
        const std::uint32_t number = part_number(text_of(pair.source, unit));
        (number < 10 ? parts.test : number < 12 ? parts.dev : parts.train).push_back(pair);
    }
    return parts;
}

}  // namespace unrolled
