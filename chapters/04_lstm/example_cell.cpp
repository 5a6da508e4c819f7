#include <fmt/format.h>

#include "examples.hpp"
#include "frames.hpp"
#include "graph.hpp"
#include "lecture.hpp"

namespace unrolled::lstm {
namespace {

constexpr const char* link = "unrolled::lstm::step_forward";

std::string text(Real number)
{
    return to_text(number, 4);
}

// Company B's second day: every number of it, and what came before.
struct Day {
    Real x;
    ScalarStep before, now;
};

Day second_day()
{
    const Matrix xs = statquest_b();
    const auto steps = run_cell(statquest_cell(), xs);
    return {xs(1, 0), steps[0], steps[1]};
}

void add_nodes(Graph& graph, const Day& d)
{
    const ScalarStep& s = d.now;
    const auto add = [&](const char* id, NodeKind kind, const char* name,
                         Real number) {
        const bool given = kind == NodeKind::input;
        graph.node({id, kind, {name, text(number)}, given ? "" : link});
    };
    add("c_prev", NodeKind::input, "cₜ₋₁", d.before.c);
    add("x", NodeKind::input, "xₜ", d.x);
    add("h_prev", NodeKind::input, "hₜ₋₁", d.before.h);
    add("f", NodeKind::hidden, "forget f", s.f);
    add("i", NodeKind::hidden, "input i", s.i);
    add("g", NodeKind::hidden, "candidate g", s.g);
    add("o", NodeKind::hidden, "output o", s.o);
    add("kept", NodeKind::op, "f c", s.f * d.before.c);
    add("entered", NodeKind::op, "i g", s.i * s.g);
    add("c", NodeKind::hidden, "cell cₜ", s.c);
    add("h", NodeKind::output, "hₜ", s.h);
}

void add_edges(Graph& graph)
{
    for (const char* gate : {"f", "i", "g", "o"}) {
        graph.edge("x", gate);
        graph.edge("h_prev", gate);
    }
    graph.edge("c_prev", "kept", "", true);
    graph.edge("f", "kept");
    graph.edge("i", "entered");
    graph.edge("g", "entered");
    graph.edge("kept", "c", "", true);
    graph.edge("entered", "c");
    graph.edge("c", "h");
    graph.edge("o", "h");
}

void draw_day(const std::filesystem::path& file, const Day& d)
{
    Graph graph("One step of a scalar LSTM, with its numbers",
                "From left to right: the cell before, the input and the state "
                "before; the three gates and the candidate; what is kept and "
                "what enters; the new cell as their sum; the new state.");
    add_nodes(graph, d);
    graph.column({"c_prev", "x", "h_prev"});
    graph.column({"f", "i", "g", "o"});
    graph.column({"kept", "entered"});
    graph.column({"c"});
    graph.column({"h"});
    add_edges(graph);
    draw(file, graph);
}

Frame frame(const char* title, const char* node, const char* equation,
            std::vector<ShownValue> shown)
{
    return {.title = title,
            .nodes = {node},
            .equation = equation,
            .values = std::move(shown)};
}

// A gate: its sum, and what the sigmoid (of g the tanh) makes of it.
Frame gate_frame(const char* title, const char* node, Real sum, Real number)
{
    return frame(
        title, node, "4.29",
        {{fmt::format("a of {}", node), text(sum)}, {node, text(number)}});
}

StepThrough steps_of(const Day& d)
{
    const ScalarStep& s = d.now;
    Frame given = frame("What the step is given", "x", "",
                        {{"xₜ", text(d.x)},
                         {"hₜ₋₁", text(d.before.h)},
                         {"cₜ₋₁", text(d.before.c)}});
    given.nodes = {"x", "h_prev", "c_prev"};
    return {
        "One step of a scalar LSTM",
        {given, gate_frame("How much may stay?", "f", s.a_f, s.f),
         gate_frame("How much may enter?", "i", s.a_i, s.i),
         gate_frame("What would enter?", "g", s.a_g, s.g),
         frame("What stays of the memory", "kept", "4.30",
               {{"f cₜ₋₁", text(s.f * d.before.c)}}),
         frame("What enters", "entered", "4.30", {{"i g", text(s.i * s.g)}}),
         frame("The new memory is the sum of the two", "c", "4.30",
               {{"cₜ", text(s.c)}}),
         gate_frame("How much may show?", "o", s.a_o, s.o),
         frame("What shows of it", "h", "4.31", {{"hₜ", text(s.h)}})}};
}

}  // namespace

void draw_cell(const std::filesystem::path& folder)
{
    const Day day = second_day();
    draw_day(folder / "cell.svg", day);
    save_frames(folder / "cell.svg", steps_of(day));
}

}  // namespace unrolled::lstm
