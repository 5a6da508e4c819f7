#include "pieces.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace unrolled::ngram {

void refuse_line(std::size_t line, const std::string& what)
{
    throw TextError(fmt::format("line {}: {}", line, what));
}

Piece locate(const Ngrams& ngrams, const Ids& words, std::size_t line)
{
    const std::span<const Id> all(words);
    if (std::ranges::count(all.subspan(1), ngrams.bos) > 0) {
        refuse_line(line, "<s> stands inside the n-gram");
    }
    const Node history = find(ngrams, all.first(words.size() - 1));
    const Node suffix = find(ngrams, all.subspan(1));
    if (history == 0) {
        refuse_line(line, "the n-gram without its last word is missing");
    }
    if (suffix == 0) {
        refuse_line(line, "the n-gram without its first word is missing");
    }
    return {line, history, words.back(), suffix};
}

std::vector<std::size_t> append_pieces(Ngrams& ngrams,
                                       const std::vector<Piece>& pieces)
{
    std::vector<std::size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t i, std::size_t j) {
        const Piece &a = pieces[i], &b = pieces[j];
        return std::tie(a.history, a.word, a.line) <
               std::tie(b.history, b.word, b.line);
    });
    std::vector<Entry> entries;
    for (const std::size_t i : order) {
        const Entry entry{pieces[i].history, pieces[i].word};
        if (!entries.empty() && entries.back() == entry) {
            refuse_line(pieces[i].line, "the n-gram stands there twice");
        }
        entries.push_back(entry);
        ngrams.suffixes.push_back(pieces[i].suffix);
    }
    append_length(ngrams, entries);
    return order;
}

bool Lines::next(std::string_view& line)
{
    if (position_ >= text_.size()) return false;
    const std::size_t end = std::min(text_.find('\n', position_), text_.size());
    line = text_.substr(position_, end - position_);
    position_ = end + 1;
    ++number_;
    return true;
}

std::vector<std::string> fields_of(std::string_view line)
{
    std::vector<std::string> fields;
    std::size_t begin = line.find_first_not_of(" \t");
    while (begin != std::string_view::npos) {
        const std::size_t end = line.find_first_of(" \t", begin);
        fields.emplace_back(line.substr(begin, end - begin));
        begin = line.find_first_not_of(" \t", end);
    }
    return fields;
}

std::string to_field(const std::string& word)
{
    return word == " " ? "<space>" : word == "\t" ? "<tab>" : word;
}

std::string from_field(const std::string& field)
{
    return field == "<space>" ? " " : field == "<tab>" ? "\t" : field;
}

}  // namespace unrolled::ngram
