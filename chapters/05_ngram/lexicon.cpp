#include "lexicon.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "text.hpp"

namespace unrolled::ngram {
namespace {

std::vector<std::string> split_at_blanks(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r\v\f";
    std::vector<std::string> tokens;
    std::size_t begin = line.find_first_not_of(blanks);
    while (begin != std::string_view::npos) {
        const std::size_t end = line.find_first_of(blanks, begin);
        tokens.emplace_back(line.substr(begin, end - begin));
        begin = line.find_first_not_of(blanks, end);
    }
    return tokens;
}

std::vector<std::string> split(std::string_view line, Unit unit)
{
    switch (unit) {
        case Unit::words:
            return split_words(line);
        case Unit::characters:
            return split_characters(line);
        case Unit::blanks:
            break;
    }
    return split_at_blanks(line);
}

void require_no_mark(const std::vector<std::string>& tokens, std::size_t line)
{
    for (const std::string& token : tokens) {
        if (token != "<s>" && token != "</s>") continue;
        throw TextError(
            fmt::format("line {}: {} marks the end of a sentence, it cannot be "
                        "a word",
                        line, token));
    }
}

}  // namespace

void for_each_sentence(
    std::string_view text, Unit unit,
    const std::function<void(const std::vector<std::string>&)>& visit)
{
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto tokens = split(text.substr(begin, end - begin), unit);
        require_no_mark(tokens, ++line);
        if (!tokens.empty()) visit(tokens);
        begin = end + 1;
    }
}

Lexicon read_lexicon(std::string_view text, Unit unit, std::size_t min_count,
                     bool with_unknown)
{
    std::vector<std::string> kept = {"<s>", "</s>"};
    std::unordered_map<std::string, std::size_t> counts;
    std::vector<std::string> order;
    for_each_sentence(text, unit, [&](const std::vector<std::string>& tokens) {
        for (const std::string& token : tokens) {
            if (++counts[token] == 1) order.push_back(token);
        }
    });
    if (order.empty()) throw TextError("the text has no word");
    for (const std::string& token : order) {
        if (counts[token] >= min_count) kept.push_back(token);
    }
    if (!with_unknown && kept.size() < order.size() + 2) {
        throw std::invalid_argument("words are left out, but none is <unk>");
    }
    const Vocabulary words =
        Vocabulary::from_tokens(kept, 1, with_unknown ? "<unk>" : "");
    return {.words = words, .bos = words.id("<s>"), .eos = words.id("</s>")};
}

Ids encode(const Lexicon& lexicon, std::string_view text, Unit unit)
{
    Ids ids;
    for_each_sentence(text, unit, [&](const std::vector<std::string>& tokens) {
        ids.push_back(lexicon.bos);
        for (const std::string& token : tokens) {
            ids.push_back(lexicon.words.id(token));
        }
        ids.push_back(lexicon.eos);
    });
    return ids;
}

std::string decode(const Lexicon& lexicon, const Ids& text, Unit unit)
{
    std::string line, all;
    for (const Id id : text) {
        if (id == lexicon.bos) continue;
        if (id == lexicon.eos) {
            all += line + "\n";
            line.clear();
            continue;
        }
        if (!line.empty() && unit != Unit::characters) line += " ";
        line += lexicon.words.token(id);
    }
    return all + line;
}

}  // namespace unrolled::ngram
