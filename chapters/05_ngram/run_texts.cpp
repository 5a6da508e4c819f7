#include "run_texts.hpp"

#include <algorithm>

#include "kjv.hpp"
#include "own_prose.hpp"
#include "text.hpp"

namespace unrolled::ngram {
namespace {

// Moves every tenth line, beginning with the `first`, to another text. A text
// of a few lines keeps them all, and is measured on itself.
std::string take_tenth(std::string& text, std::size_t first)
{
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    if (lines < 20) return text;
    std::string taken, kept;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const std::size_t end =
            std::min(text.find('\n', begin), text.size() - 1) + 1;
        (line % 10 == first ? taken : kept).append(text, begin, end - begin);
        begin = end;
    }
    text = kept;
    return taken;
}

}  // namespace

Unit unit_of(const std::string& name, Unit otherwise)
{
    if (name.empty()) return otherwise;
    if (name == "characters") return Unit::characters;
    return name == "words" ? Unit::words : Unit::blanks;
}

Texts read_texts(const RunOptions& options)
{
    Texts texts;
    if (options.data == "kjv") {
        Verses verses = read_kjv();
        texts.train = std::move(verses.train);
        texts.test = std::move(verses.test);
        texts.unit = unit_of(options.unit, Unit::blanks);
    } else {
        texts.train = options.train.empty() ? own_prose("--train")
                                            : read_text(options.train);
        texts.unit = unit_of(options.unit,
                             options.test.empty() ? Unit::words : Unit::blanks);
        texts.test = options.test.empty() ? take_tenth(texts.train, 0)
                                          : read_text(options.test);
    }
    texts.own_valid = !options.valid.empty();
    if (texts.own_valid) texts.valid = read_text(options.valid);
    return texts;
}

}  // namespace unrolled::ngram
