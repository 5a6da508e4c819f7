#include <fmt/format.h>

#include "examples.hpp"
#include "frames.hpp"
#include "graph.hpp"
#include "lecture.hpp"

namespace unrolled::self_attention {
namespace {

constexpr const char* link = "unrolled::self_attention::attend";
constexpr std::size_t asks = 1;  // the word that looks: the second

// The second word's attention, number by number.
struct Look {
    Matrix x, Q, K, V, s;
    Attention a;
};

Look second_word()
{
    const ThreeWords words = three_words();
    const Matrix Q = words.Q(), K = words.K(), V = words.V();
    return {words.x, Q, K, V, scores(Q, K), attend({Q, K, V}, Mask::none)};
}

// The numbers of a row, so many decimals.
std::string numbers(const Matrix& m, std::size_t t, int decimals)
{
    return to_text(row(m, t), decimals);
}

std::string id(const char* name, std::size_t j)
{
    return fmt::format("{}{}", name, j + 1);
}

void add_word(Graph& graph, const Look& look, std::size_t j)
{
    const auto add = [&](const char* name, NodeKind kind, std::string text) {
        const bool given = kind == NodeKind::input;
        graph.node({id(name, j),
                    kind,
                    {id(name, j), std::move(text)},
                    given ? "" : link});
    };
    add("x", NodeKind::input, numbers(look.x, j, 0));
    add("k", NodeKind::hidden, numbers(look.K, j, 0));
    add("v", NodeKind::hidden, numbers(look.V, j, 0));
    add("s", NodeKind::op, to_text(look.s(asks, j), 4));
    add("a", NodeKind::hidden, to_text(look.a.weights(asks, j), 4));
}

void add_edges_of_word(Graph& graph, std::size_t j)
{
    graph.edge(id("x", j), id("k", j));
    graph.edge(id("x", j), id("v", j));
    graph.edge("q2", id("s", j));
    graph.edge(id("k", j), id("s", j));
    graph.edge(id("s", j), id("a", j));
    graph.edge(id("a", j), "z2");
    graph.edge(id("v", j), "z2");
}

void draw_look(const std::filesystem::path& file, const Look& look)
{
    Graph graph("One word looks at all three, with its numbers",
                "From left to right: the three words; the second word's query "
                "and the keys and values of all; a score for each; the weights "
                "that they become; the new second word as the weighted sum of "
                "the values.");
    for (std::size_t j = 0; j < 3; ++j) add_word(graph, look, j);
    graph.node(
        {"q2", NodeKind::hidden, {"q2", numbers(look.Q, asks, 0)}, link});
    graph.node(
        {"z2", NodeKind::output, {"z2", numbers(look.a.z, asks, 4)}, link});
    graph.column({"x1", "x2", "x3"});
    graph.column({"k1", "q2", "k2", "k3"});
    graph.column({"s1", "s2", "s3"});
    graph.column({"a1", "a2", "a3"});
    graph.column({"v1", "v2", "v3"});
    graph.column({"z2"});
    graph.edge("x2", "q2");
    for (std::size_t j = 0; j < 3; ++j) add_edges_of_word(graph, j);
    draw(file, graph);
}

// One moment: the same quantity of all three words.
Frame frame_of(const char* title, const char* name, const char* equation,
               const std::array<std::string, 3>& texts)
{
    Frame frame{
        .title = title, .nodes = {}, .equation = equation, .values = {}};
    for (std::size_t j = 0; j < 3; ++j) {
        frame.nodes.push_back(id(name, j));
        frame.values.push_back({id(name, j), texts[j]});
    }
    return frame;
}

std::array<std::string, 3> rows_of(const Matrix& m)
{
    return {numbers(m, 0, 0), numbers(m, 1, 0), numbers(m, 2, 0)};
}

std::array<std::string, 3> numbers_of(const Matrix& m)
{
    return {to_text(m(asks, 0), 4), to_text(m(asks, 1), 4),
            to_text(m(asks, 2), 4)};
}

StepThrough steps_of(const Look& look)
{
    return {"The second word looks at all three",
            {frame_of("Three words", "x", "", rows_of(look.x)),
             {.title = "What does the second word ask?",
              .nodes = {"q2"},
              .equation = "8.1",
              .values = {{"q2", numbers(look.Q, asks, 0)}}},
             frame_of("What does each answer to?", "k", "8.2", rows_of(look.K)),
             frame_of("How well does each key fit?", "s", "8.4",
                      numbers_of(look.s)),
             frame_of("How much of each is wanted?", "a", "8.6",
                      numbers_of(look.a.weights)),
             frame_of("What has each to say?", "v", "8.3", rows_of(look.V)),
             {.title = "The new second word",
              .nodes = {"z2"},
              .equation = "8.7",
              .values = {{"z2", numbers(look.a.z, asks, 4)}}}}};
}

}  // namespace

void draw_words(const std::filesystem::path& folder)
{
    const Look look = second_word();
    draw_look(folder / "attention.svg", look);
    save_frames(folder / "attention.svg", steps_of(look));
}

}  // namespace unrolled::self_attention
