#include "count_file.hpp"

#include <fmt/format.h>

#include <charconv>
#include <limits>
#include <map>

#include "pieces.hpp"

namespace unrolled::ngram {
namespace {

struct Line {
    std::size_t number;
    std::vector<std::string> words;
    Count count;
};

// The lines of each length, in their order.
using Lengths = std::map<std::size_t, std::vector<Line>>;

Line parse_line(std::string_view text, std::size_t number)
{
    std::vector<std::string> fields = fields_of(text);
    Line line{number, {}, 0};
    const char* end = fields.back().data() + fields.back().size();
    const auto [stop, error] =
        std::from_chars(fields.back().data(), end, line.count);
    if (fields.size() < 2 || error != std::errc{} || stop != end) {
        refuse_line(number, "expected words and a count below 2^64");
    }
    fields.pop_back();
    // A single word may be known and not occur, as <unk> does.
    if (fields.size() > 1 && line.count == 0) {
        refuse_line(number, "an n-gram that does not occur");
    }
    for (const std::string& field : fields) {
        line.words.push_back(from_field(field));
    }
    return line;
}

Lengths parse_lines(std::string_view text)
{
    Lines lines(text);
    Lengths lengths;
    for (std::string_view line; lines.next(line);) {
        if (fields_of(line).empty()) continue;
        Line parsed = parse_line(line, lines.number());
        lengths[parsed.words.size()].push_back(std::move(parsed));
    }
    if (lengths.empty()) throw TextError("there is no n-gram");
    require_order(lengths.rbegin()->first);
    return lengths;
}

Lexicon lexicon_of(const std::vector<Line>& words)
{
    std::vector<std::string> names;
    for (const Line& line : words) names.push_back(line.words[0]);
    const bool unknown = std::ranges::find(names, "<unk>") != names.end();
    const Vocabulary all =
        Vocabulary::from_tokens(names, 1, unknown ? "<unk>" : "");
    if (all.size() < names.size()) throw TextError("a word is counted twice");
    if (!all.contains("<s>") || !all.contains("</s>")) {
        throw TextError("<s> and </s> are not among the words");
    }
    return {.words = all, .bos = all.id("<s>"), .eos = all.id("</s>")};
}

Piece piece_of(const Ngrams& ngrams, const Lexicon& lexicon, const Line& line)
{
    Ids ids;
    for (const std::string& word : line.words) {
        if (!lexicon.words.contains(word)) {
            refuse_line(line.number,
                        fmt::format("'{}' is not counted alone", word));
        }
        ids.push_back(lexicon.words.id(word));
    }
    return locate(ngrams, ids, line.number);
}

void add_length(Ngrams& ngrams, std::vector<Count>& counts,
                const Lexicon& lexicon, const std::vector<Line>& lines)
{
    std::vector<Piece> pieces;
    for (const Line& line : lines) {
        pieces.push_back(piece_of(ngrams, lexicon, line));
    }
    for (const std::size_t i : append_pieces(ngrams, pieces)) {
        counts.push_back(lines[i].count);
    }
}

Count sum(Count a, Count b)
{
    if (b <= std::numeric_limits<Count>::max() - a) return a + b;
    throw TextError("2^64 words and more are counted");
}

// (5.4), which the estimates take for granted.
void require_sums(const Counts& counts, const Lexicon& lexicon)
{
    const Ngrams& ngrams = *counts.ngrams;
    for (Node h = 1; h < ngrams.begin[ngrams.order()]; ++h) {
        Count all = 0;  // (5.4)
        for (Node node = ngrams.first[h]; node < ngrams.first[h + 1]; ++node) {
            all = sum(all, counts.counts[node]);
        }
        const bool ended = ngrams.words[h] == ngrams.eos;
        if (all == (ended ? 0 : counts.counts[h])) continue;
        throw TextError(fmt::format(
            "'{}' is counted {} times, its continuations {} times",
            lexicon.words.decode(words_of(ngrams, h)), counts.counts[h], all));
    }
}

}  // namespace

std::string to_count_text(const Lexicon& lexicon, const Counts& counts)
{
    std::string text;
    for (Node node = 1; node < counts.counts.size(); ++node) {
        std::string words;
        for (const Id word : words_of(*counts.ngrams, node)) {
            words += words.empty() ? "" : " ";
            words += to_field(lexicon.words.token(word));
        }
        text += fmt::format("{}\t{}\n", words, counts.counts[node]);
    }
    return text;
}

NamedCounts parse_counts(std::string_view text)
{
    Lengths lengths = parse_lines(text);
    Lexicon lexicon = lexicon_of(lengths[1]);
    const std::size_t order = lengths.rbegin()->first;
    const std::size_t size = lexicon.words.size();
    Ngrams ngrams = only_words(size, lexicon.bos, lexicon.eos);
    std::vector<Count> counts(size + 1, 0);
    for (const Line& line : lengths[1]) {
        const auto id =
            static_cast<std::size_t>(lexicon.words.id(line.words[0]));
        counts[id + 1] = line.count;
        if (line.words[0] != "<s>") counts[0] = sum(counts[0], line.count);
    }
    for (std::size_t n = 2; n <= order; ++n) {
        add_length(ngrams, counts, lexicon, lengths[n]);
    }
    Counts all{std::make_shared<const Ngrams>(std::move(ngrams)),
               std::move(counts)};
    require_sums(all, lexicon);
    return {std::move(lexicon), std::move(all)};
}

NamedCounts read_counts(const std::filesystem::path& file)
{
    const std::string text = read_text(file);
    try {
        return parse_counts(text);
    } catch (const TextError& error) {
        throw TextError(file.string() + ": " + error.what());
    } catch (const std::invalid_argument& error) {
        throw TextError(file.string() + ": " + error.what());
    }
}

}  // namespace unrolled::ngram
