#include <fmt/format.h>

#include "arpa.hpp"
#include "arpa_lines.hpp"

namespace unrolled::ngram {
namespace {

Lexicon lexicon_of(const std::vector<ArpaLine>& section)
{
    if (section.empty()) throw TextError("there are no 1-grams");
    std::vector<std::string> names;
    bool unknown = false;
    for (const ArpaLine& line : section) {
        names.push_back(line.words[0]);
        unknown |= names.back() == "<unk>";
    }
    const Vocabulary words =
        Vocabulary::from_tokens(names, 1, unknown ? "<unk>" : "");
    if (words.size() < section.size()) {
        refuse_line(section.back().number, "a word stands above it twice");
    }
    if (!words.contains("<s>") || !words.contains("</s>")) {
        refuse_line(section.back().number,
                    "<s> and </s> should be among the 1-grams");
    }
    return {.words = words, .bos = words.id("<s>"), .eos = words.id("</s>")};
}

Ids ids_of(const Lexicon& lexicon, const ArpaLine& line)
{
    Ids ids;
    for (const std::string& word : line.words) {
        if (!lexicon.words.contains(word)) {
            refuse_line(line.number, fmt::format("'{}' is not among the "
                                                 "1-grams",
                                                 word));
        }
        ids.push_back(lexicon.words.id(word));
    }
    return ids;
}

// What is collected while the tree grows; backoffs are cut to length later.
struct Draft {
    Lexicon lexicon;
    Ngrams ngrams;
    std::vector<double> p, backoff;
};

Draft begin_draft(const std::vector<ArpaLine>& section)
{
    const Lexicon lexicon = lexicon_of(section);
    const std::size_t size = lexicon.words.size();
    Draft draft{.lexicon = lexicon,
                .ngrams = only_words(size, lexicon.bos, lexicon.eos),
                .p = std::vector<double>(size + 1, 0),
                .backoff = std::vector<double>(size + 1, 1)};
    for (const ArpaLine& line : section) {
        const auto node =
            static_cast<std::size_t>(lexicon.words.id(line.words[0])) + 1;
        draft.p[node] = line.words[0] == "<s>" ? 0 : line.p;
        draft.backoff[node] = line.backoff;
    }
    return draft;
}

void add_section(Draft& draft, const std::vector<ArpaLine>& section)
{
    std::vector<Piece> pieces;
    for (const ArpaLine& line : section) {
        const Ids words = ids_of(draft.lexicon, line);
        pieces.push_back(locate(draft.ngrams, words, line.number));
    }
    for (const std::size_t i : append_pieces(draft.ngrams, pieces)) {
        draft.p.push_back(section[i].p);
        draft.backoff.push_back(section[i].backoff);
    }
}

}  // namespace

NamedModel parse_arpa(std::string_view text)
{
    Lines lines(text);
    const std::vector<std::size_t> counts = read_arpa_header(lines);
    const std::size_t order = counts.size();
    Draft draft;
    for (std::size_t n = 1; n <= order; ++n) {
        const auto section = read_arpa_section(lines, n, counts);
        if (n == 1) draft = begin_draft(section);
        if (n > 1) add_section(draft, section);
    }
    draft.backoff.resize(draft.ngrams.begin[order]);
    Model model{std::make_shared<const Ngrams>(std::move(draft.ngrams)),
                std::move(draft.p), std::move(draft.backoff)};
    return {std::move(draft.lexicon), std::move(model)};
}

NamedModel read_arpa(const std::filesystem::path& file)
{
    const std::string text = read_text(file);
    try {
        return parse_arpa(text);
    } catch (const TextError& error) {
        throw TextError(file.string() + ": " + error.what());
    }
}

}  // namespace unrolled::ngram
