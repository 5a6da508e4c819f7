#include <fmt/format.h>

#include "composition.hpp"
#include "example_words.hpp"
#include "examples.hpp"
#include "frames.hpp"
#include "graph.hpp"
#include "kneser_ney.hpp"
#include "sample.hpp"
#include "tensor_text.hpp"

namespace unrolled::ngram {
namespace {

constexpr const char* link = "unrolled::ngram::modified_kneser_ney";

// Eight sentences, and "ham" after "not like".
struct Case {
    Corpus sam;
    Discounted result;
    std::vector<Count> counts;  // the discounted ones
    Id word;
    std::vector<Part> parts;
};

Case the_case()
{
    Corpus sam = count_lines(more_sam(), 3, true);
    Discounted result = modified_kneser_ney(sam.counts);
    std::vector<Count> counts = continuation_counts(sam.counts);
    const Id word = sam.lexicon.words.id("ham");
    std::vector<Part> parts =
        compose(result.model, ids_of(sam.lexicon, "not like"), word);
    return {std::move(sam), std::move(result), std::move(counts), word,
            std::move(parts)};
}

std::string history_text(const Case& c, const Part& part)
{
    return c.sam.lexicon.words.decode(
        words_of(*c.sam.counts.ngrams, part.history));
}

std::string p_name(const Case& c, const Part& part)
{
    const std::string history = history_text(c, part);
    return history.empty() ? "p(ham)" : "p(ham|" + history + ")";
}

std::string node_of(const char* symbol, std::size_t length)
{
    return fmt::format("{}{}", symbol, length);
}

std::string number(double value)
{
    return to_text(static_cast<Real>(value), 4);
}

// a(h w), and what a(h .) sums up to.
struct Sums {
    Count ngram = 0, total = 0;
};

Sums sums_of(const Case& c, const Part& part)
{
    const Ngrams& ngrams = *c.sam.counts.ngrams;
    const Node first = ngrams.first[part.history];
    Sums sums;
    for (Node node = first; node < ngrams.first[part.history + 1]; ++node) {
        const Id word = ngrams.words[node];
        if (part.history == 0 && word == ngrams.bos) continue;
        sums.total += c.counts[node];
        if (word == c.word) sums.ngram = c.counts[node];
    }
    return sums;
}

void add_nodes(Graph& graph, const Case& c, std::size_t i)
{
    const Part& part = c.parts[i];
    const Sums sums = sums_of(c, part);
    const std::string id = std::to_string(i + 1);
    graph.node({"u" + id,
                NodeKind::input,
                {"u", fmt::format("a = {} of {}", sums.ngram, sums.total),
                 number(part.u)}});
    graph.node({"p" + id,
                i + 1 == c.parts.size() ? NodeKind::output : NodeKind::hidden,
                {p_name(c, part), number(part.p)},
                link});
    graph.column({"p" + id, "u" + id});
    graph.edge("u" + id, "p" + id);
    graph.edge(node_of("p", i), node_of("p", i + 1),
               fmt::format("γ = {}", number(part.gamma)), true);
}

Graph graph_of(const Case& c)
{
    Graph graph("Modified Kneser-Ney: p(ham | not like), order by order",
                "Four columns from left to right: the even distribution, the "
                "word alone, after one word, after two words. Each box of "
                "counts below adds its share to what the column on the left "
                "hands over, multiplied by gamma.");
    graph.node(
        {"p0", NodeKind::hidden, {"1 / V", number(c.parts.front().shorter)}});
    graph.column({"p0"});
    for (std::size_t i = 0; i < c.parts.size(); ++i) add_nodes(graph, c, i);
    return graph;
}

void add_frames(std::vector<Frame>& frames, const Case& c, std::size_t i)
{
    const Part& part = c.parts[i];
    const Sums sums = sums_of(c, part);
    const std::string id = std::to_string(i + 1);
    const double D = c.result.discounts.of(i + 1, sums.ngram);
    frames.push_back(
        {.title = fmt::format("length {}: seen, less the discount", i + 1),
         .nodes = {"u" + id},
         .equation = "5.12",
         .values = {
             {"a(h w), sum", fmt::format("{}, {}", sums.ngram, sums.total)},
             {"D", number(D)},
             {"u", number(part.u)}}});
    frames.push_back({.title = "what the history hands down",
                      .nodes = {"p" + id},
                      .equation = "5.13",
                      .values = {{"γ", number(part.gamma)}}});
    frames.push_back(
        {.title = fmt::format("both together: {}", p_name(c, part)),
         .nodes = {"p" + id},
         .equation = "5.14",
         .values = {{p_name(c, part), number(part.p)}}});
}

}  // namespace

WorkedExample show_composition()
{
    WorkedExample example("composition",
                          "Eight sentences: ham after \"not like\"");
    const Case c = the_case();
    for (std::size_t i = 0; i < c.parts.size(); ++i) {
        const Part& part = c.parts[i];
        const Sums sums = sums_of(c, part);
        example.note(fmt::format("{}: a = {} of {}", p_name(c, part),
                                 sums.ngram, sums.total));
        example.value(
            "  D", static_cast<Real>(c.result.discounts.of(i + 1, sums.ngram)));
        example.value("  u", static_cast<Real>(part.u));
        example.value("  gamma", static_cast<Real>(part.gamma));
        example.value("  p", static_cast<Real>(part.p));
    }
    if (!notice(c.result.discounts).empty()) {
        example.note(notice(c.result.discounts));
    }
    return example;
}

WorkedExample show_sampling()
{
    WorkedExample example("sampling",
                          "Eight sentences: what each order writes");
    for (std::size_t order = 1; order <= 3; ++order) {
        const Corpus sam = count_lines(more_sam(), order, true);
        const Model model = modified_kneser_ney(sam.counts).model;
        Random random(7);
        example.note(fmt::format("order {}", order));
        for (int i = 0; i < 4; ++i) {
            const Ids sentence = sample_sentence(model, random, 12);
            example.note(
                fmt::format("  {}", sam.lexicon.words.decode(sentence)));
        }
    }
    return example;
}

void draw_composition(const std::filesystem::path& folder)
{
    const Case c = the_case();
    draw(folder / "composition.svg", graph_of(c));
    std::vector<Frame> frames = {
        {.title = "Before any count: every word alike",
         .nodes = {"p0"},
         .equation = "",
         .values = {{"1 / V", number(c.parts.front().shorter)}}}};
    for (std::size_t i = 0; i < c.parts.size(); ++i) add_frames(frames, c, i);
    save_frames(folder / "composition.svg", {"One probability", frames});
}

}  // namespace unrolled::ngram
