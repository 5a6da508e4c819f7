#include "contest_texts.hpp"

#include "../../chapters/05_ngram/kjv.hpp"
#include "divided.hpp"
#include "text.hpp"

namespace unrolled::compare {

std::string own_text(const std::string& file)
{
    std::string text = read_text(file);
    const std::size_t size = count_characters(text);
    if (size < shortest_text) throw TextError(file + ": " + too_short(size));
    return text;
}

std::string kjv_text()
{
    return without_references(ngram::kjv_lines());
}

std::string without_references(std::string_view lines)
{
    std::string text;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) continue;
        text.append(line.substr(blank + 1)).append("\n");
    }
    return text;
}

}  // namespace unrolled::compare
