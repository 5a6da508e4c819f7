#include <fmt/format.h>

#include <cmath>

#include "arpa.hpp"
#include "pieces.hpp"
#include "safe_file.hpp"

namespace unrolled::ngram {
namespace {

std::string log10_text(double p)
{
    return p > 0 ? fmt::format("{:.9g}", std::log10(p)) : "-99";
}

std::string names_of(const Lexicon& lexicon, const Ids& words)
{
    std::string names;
    for (const Id word : words) {
        names += names.empty() ? "" : " ";
        names += to_field(lexicon.words.token(word));
    }
    return names;
}

void add_length(std::string& text, const Lexicon& lexicon, const Model& model,
                std::size_t length)
{
    text += fmt::format("\n\\{}-grams:\n", length);
    const auto [begin, end] = histories_of(*model.ngrams, length);
    for (Node node = begin; node < end; ++node) {
        text += fmt::format("{}\t{}", log10_text(model.p[node]),
                            names_of(lexicon, words_of(*model.ngrams, node)));
        if (node < model.backoff.size()) {
            text += fmt::format("\t{}", log10_text(model.backoff[node]));
        }
        text += "\n";
    }
}

}  // namespace

std::string to_arpa(const Lexicon& lexicon, const Model& model)
{
    const std::size_t order = model.ngrams->order();
    std::string text = "\\data\\\n";
    for (std::size_t n = 1; n <= order; ++n) {
        const auto [begin, end] = histories_of(*model.ngrams, n);
        text += fmt::format("ngram {}={}\n", n, end - begin);
    }
    for (std::size_t n = 1; n <= order; ++n) {
        add_length(text, lexicon, model, n);
    }
    return text + "\n\\end\\\n";
}

void save_arpa(const std::filesystem::path& file, const Lexicon& lexicon,
               const Model& model)
{
    const std::string text = to_arpa(lexicon, model);
    SafeFile out(file);
    out.write(text.data(), text.size());
    out.commit();
}

}  // namespace unrolled::ngram
