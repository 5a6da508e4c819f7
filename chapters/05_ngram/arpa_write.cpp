#include <fmt/format.h>

#include <cmath>

#include "arpa.hpp"
#include "pieces.hpp"
#include "safe_file.hpp"

namespace unrolled::ngram {
namespace {

// Takes a piece of the file. All pieces of a large model at once would need
// more memory than the model itself.
using Sink = std::function<void(std::string_view)>;

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

std::string line_of(const Lexicon& lexicon, const Model& model, Node node)
{
    std::string line =
        fmt::format("{}\t{}", log10_text(model.p[node]),
                    names_of(lexicon, words_of(*model.ngrams, node)));
    if (node < model.backoff.size()) {
        line += "\t" + log10_text(model.backoff[node]);
    }
    return line + "\n";
}

void write_length(const Sink& sink, const Lexicon& lexicon, const Model& model,
                  std::size_t length)
{
    constexpr std::size_t piece = 1 << 20;
    std::string text = fmt::format("\n\\{}-grams:\n", length);
    const auto [begin, end] = histories_of(*model.ngrams, length);
    for (Node node = begin; node < end; ++node) {
        text += line_of(lexicon, model, node);
        if (text.size() < piece) continue;
        sink(text);
        text.clear();
    }
    sink(text);
}

void write_arpa(const Sink& sink, const Lexicon& lexicon, const Model& model)
{
    const std::size_t order = model.ngrams->order();
    sink("\\data\\\n");
    for (std::size_t n = 1; n <= order; ++n) {
        const auto [begin, end] = histories_of(*model.ngrams, n);
        sink(fmt::format("ngram {}={}\n", n, end - begin));
    }
    for (std::size_t n = 1; n <= order; ++n) {
        write_length(sink, lexicon, model, n);
    }
    sink("\n\\end\\\n");
}

void saving(const std::filesystem::path& file,
            const std::function<void()>& save)
{
    try {
        save();
    } catch (const std::exception& error) {
        throw std::runtime_error(
            fmt::format("{}: not saved ({})", file.string(), error.what()));
    }
}

}  // namespace

std::string to_arpa(const Lexicon& lexicon, const Model& model)
{
    std::string text;
    write_arpa([&](std::string_view piece) { text += piece; }, lexicon, model);
    return text;
}

void save_arpa(const std::filesystem::path& file, const Lexicon& lexicon,
               const Model& model)
{
    saving(file, [&] {
        SafeFile out(file);
        const Sink sink = [&](std::string_view piece) {
            out.write(piece.data(), piece.size());
        };
        write_arpa(sink, lexicon, model);
        out.commit();
    });
}

void require_arpa_savable(const std::filesystem::path& file)
{
    saving(file, [&] { const SafeFile probe(file); });
}

}  // namespace unrolled::ngram
