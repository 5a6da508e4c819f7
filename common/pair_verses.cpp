#include <fmt/format.h>

#include <map>
#include <stdexcept>

#include "pair_data.hpp"
#include "process.hpp"

namespace unrolled {
namespace {

// One verse: its place in the order of the book, and what it says.
struct Verse {
    std::string_view name;
    std::string text;
};

// The verses in order: a line `$$$Genesis 1:1`, then the text, which may take several lines.
std::vector<Verse> verses_of(std::string_view book)
{
    std::vector<Verse> verses;
    for (std::size_t begin = 0; begin < book.size();) {
        const std::size_t end = std::min(book.find('\n', begin), book.size());
        const std::string_view line = book.substr(begin, end - begin);
        begin = end + 1;
        if (line.starts_with("$$$")) {
            verses.push_back({line.substr(3), ""});
        } else if (!verses.empty()) {
            verses.back().text += fmt::format("{} ", line);
        }
    }
    return verses;
}

// The words of a verse with their punctuation, none if there are more than `longest` of them. A
// heading has the number 0 or none; a sign stands before each paragraph.
Tokens words_of(const Verse& verse, std::size_t longest)
{
    if (verse.name.ends_with(":0") || verse.name.find(':') == std::string_view::npos) return {};
    Tokens written = tokens_of(verse.text, Unit::fields);
    std::erase(written, "\u00b6");
    if (written.size() > longest) return {};
    return tokens_of(text_of(written, Unit::fields), Unit::words);
}

std::string book_text(const char* module, const char* package)
{
    std::string text = run_program({"mod2imp", module, "-s"}, "libsword-utils", "");
    if (text.find("$$$") != std::string::npos) return text;
    throw std::runtime_error(
        fmt::format("the text {} is missing: install the package {}, by ./unrolled setup data",
                    module, package));
}

}  // namespace

std::vector<Pair> verse_pairs(std::string_view source, std::string_view target, std::size_t longest)
{
    std::map<std::string_view, Tokens> others;
    const std::vector<Verse> translated = verses_of(target);  // the names point into `target`
    for (const Verse& verse : translated) others[verse.name] = words_of(verse, longest);
    std::vector<Pair> pairs;
    for (const Verse& verse : verses_of(source)) {
        Pair pair{words_of(verse, longest), others[verse.name]};
        if (!pair.source.empty() && !pair.target.empty()) pairs.push_back(std::move(pair));
    }
    return pairs;
}

PairData kjv_es_data()
{
    const std::string english = book_text("engKJV2006eb", "sword-text-kjv");
    const std::string spanish = book_text("spaRV1909eb", "sword-text-sparv");
    return {.name = "kjv-es",
            .source_unit = Unit::words,
            .target_unit = Unit::words,
            .min_count = 2,
            .parts = split_pairs(verse_pairs(english, spanish, 15), Unit::words)};
}

}  // namespace unrolled
