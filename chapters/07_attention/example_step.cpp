#include <fmt/format.h>

#include "attend.hpp"
#include "examples.hpp"
#include "frames.hpp"
#include "graph.hpp"
#include "lecture.hpp"
#include "score.hpp"

namespace unrolled::attention {
namespace {

// Every number of one step: a general score whose matrix changes nothing.
struct SmallStep {
    Matrix annotations, scores;
    Attention attention;
    Matrix state, attentional;
};

SmallStep small_step()
{
    const Look p{.W_a = {{1, 0}, {0, 1}}, .W_c = small_joining()};
    Tensor3 states = zeros<Tensor3>(1, 1, 2);
    set(states, 0, small_state());
    const Looked looked = look(p, states, {small_annotations()});
    return {.annotations = small_annotations(),
            .scores = dot_scores(looked.queries, small_annotations()),
            .attention = looked.attention[0],
            .state = small_state(),
            .attentional = looked.states};
}

std::string number(Real n)
{
    return to_text(n, 4);
}

std::string numbers(const Matrix& m)
{
    return to_text(row(m, 0), 4);
}

const std::vector<std::string> places = {"1", "2", "3"};

void add_given(Graph& graph, const SmallStep& s)
{
    for (std::size_t j = 0; j < 3; ++j) {
        graph.node(
            {"k" + places[j],
             NodeKind::input,
             {"annotation " + places[j], to_text(row(s.annotations, j), 4)}});
    }
    graph.node({"s", NodeKind::input, {"state h", numbers(s.state)}});
}

void add_computed(Graph& graph, const SmallStep& s)
{
    const Matrix& weights = s.attention.weights;
    for (std::size_t j = 0; j < 3; ++j) {
        graph.node({"e" + places[j],
                    NodeKind::hidden,
                    {"score " + places[j], number(s.scores(0, j))},
                    "unrolled::attention::dot_scores"});
        graph.node({"a" + places[j],
                    NodeKind::hidden,
                    {"weight " + places[j], number(weights(0, j))},
                    "unrolled::attention::attend"});
    }
    graph.node({"c",
                NodeKind::hidden,
                {"context", numbers(s.attention.contexts)},
                "unrolled::attention::attend"});
    graph.node({"t",
                NodeKind::output,
                {"attentional state", numbers(s.attentional)},
                "unrolled::attention::look"});
}

void add_edges_of_step(Graph& graph)
{
    for (const std::string& j : places) {
        graph.edge("k" + j, "e" + j);
        graph.edge("s", "e" + j);
        // The softmax: every weight depends on every score.
        for (const std::string& other : places) {
            graph.edge("e" + other, "a" + j);
        }
        graph.edge("a" + j, "c");
        graph.edge("k" + j, "c");
    }
    graph.edge("c", "t");
    graph.edge("s", "t");
}

void draw_small_step(const std::filesystem::path& file, const SmallStep& s)
{
    Graph graph("One decoding step with attention, with its numbers",
                "From left to right: three annotations and the decoder's "
                "state; a score for each annotation; the weights, which add up "
                "to 1; the context as the weighted sum of the annotations; the "
                "attentional state.");
    add_given(graph, s);
    add_computed(graph, s);
    graph.column({"k1", "k2", "k3", "s"});
    graph.column({"e1", "e2", "e3"});
    graph.column({"a1", "a2", "a3"});
    graph.column({"c"});
    graph.column({"t"});
    add_edges_of_step(graph);
    draw(file, graph);
}

// Three numbers that are computed together, each in a node of its own.
Frame three(const char* title, const char* id, const char* name,
            const char* equation, const Matrix& m)
{
    Frame frame{
        .title = title, .nodes = {}, .equation = equation, .values = {}};
    for (std::size_t j = 0; j < 3; ++j) {
        frame.nodes.push_back(id + places[j]);
        frame.values.push_back(
            {fmt::format("{} {}", name, j + 1), number(m(0, j))});
    }
    return frame;
}

StepThrough steps_of(const SmallStep& s)
{
    Frame given{.title = "What was read, and where the decoder stands",
                .nodes = {"k1", "k2", "k3", "s"},
                .equation = "",
                .values = {{"state h", numbers(s.state)}}};
    for (std::size_t j = 0; j < 3; ++j) {
        given.values.push_back(
            {"annotation " + places[j], to_text(row(s.annotations, j), 4)});
    }
    return {"One decoding step",
            {given,
             three("How alike are state and annotation?", "e", "score", "7.1",
                   s.scores),
             three("Scores become weights", "a", "weight", "7.7",
                   s.attention.weights),
             {.title = "What is looked up",
              .nodes = {"c"},
              .equation = "7.8",
              .values = {{"context", numbers(s.attention.contexts)}}},
             {.title = "What the output is made of",
              .nodes = {"t"},
              .equation = "7.29",
              .values = {{"attentional state", numbers(s.attentional)}}}}};
}

}  // namespace

WorkedExample show_step()
{
    WorkedExample example("step", "One decoding step");
    const SmallStep s = small_step();
    example.note("W_c takes the mean of context and state; ours");
    example.value("scores", row(s.scores, 0), 6);
    for (std::size_t j = 0; j < 3; ++j) {
        const Vector part = row(s.annotations, j) * s.attention.weights(0, j);
        example.value(
            fmt::format("weight {} times annotation {}", j + 1, j + 1), part,
            6);
    }
    example.value("context: their sum", row(s.attention.contexts, 0), 6);
    example.value("attentional state", row(s.attentional, 0), 6);
    return example;
}

void draw_step(const std::filesystem::path& folder)
{
    const SmallStep s = small_step();
    draw_small_step(folder / "step.svg", s);
    save_frames(folder / "step.svg", steps_of(s));
}

}  // namespace unrolled::attention
