#include "tape_graph.hpp"

#include <fmt/format.h>

namespace unrolled::bptt {
namespace {

constexpr const char* tape_link = "unrolled::bptt::play_backward";

// A value and its gradient: `0.0997 | -0.0823`.
std::string pair_text(const Tape& tape, Place place)
{
    const Entry& entry = tape.entries[place];
    return fmt::format("{} | {}", to_text(entry.value, 4),
                       to_text(entry.gradient, 4));
}

std::string node_of(const char* symbol, std::size_t t)
{
    return fmt::format("{}{}", symbol, t);
}

// Adds nodes of one kind; each has a line for each of its numbers.
struct Drawer {
    Graph& graph;
    const Recorded& r;

    void vector(const std::string& id, NodeKind kind, const std::string& name,
                const std::vector<Place>& places) const
    {
        std::vector<std::string> lines = {name};
        for (const Place place : places) {
            lines.push_back(pair_text(r.tape, place));
        }
        graph.node({id, kind, lines, tape_link});
    }

    // A matrix row by row: its values, then their gradients.
    void matrix(const std::string& name, const Places& rows) const
    {
        std::vector<std::string> lines = {name};
        for (const std::vector<Place>& row : rows) {
            std::string numbers, gradients = "|";
            for (const Place place : row) {
                const Entry& entry = r.tape.entries[place];
                numbers += to_text(entry.value, 1) + "  ";
                gradients += "  " + to_text(entry.gradient, 4);
            }
            lines.push_back(numbers + gradients);
        }
        graph.node({name, NodeKind::input, lines, tape_link});
    }
};

void add_parameters(const Drawer& draw)
{
    draw.matrix("W_hy", draw.r.W_hy);
    draw.matrix("b_y", draw.r.b_y);
    draw.matrix("W_hh", draw.r.W_hh);
    draw.matrix("b_h", draw.r.b_h);
    draw.matrix("W_xh", draw.r.W_xh);
    draw.graph.column({"W_hy", "b_y", "W_hh", "b_h", "W_xh"});
}

void add_step(const Drawer& draw, std::size_t t)
{
    const auto id = [t](const char* symbol) { return node_of(symbol, t); };
    const auto name = [t](const char* symbol) { return name_of(symbol, t); };
    const Recorded& r = draw.r;
    draw.vector(id("l"), NodeKind::loss, name("l"), {r.ls[t - 1]});
    draw.vector(id("o"), NodeKind::output, name("o"), r.os[t - 1]);
    draw.vector(id("h"), NodeKind::hidden, name("h"), r.hs[t]);
    draw.vector(id("a"), NodeKind::hidden, name("a"), r.as[t - 1]);
    draw.vector(id("x"), NodeKind::input, name("x"), r.xs[t - 1]);
    Graph& graph = draw.graph;
    graph.column({id("a"), id("x")});
    graph.column({id("l"), id("o"), id("h")});
    graph.edge(id("x"), id("a"), t == 1 ? "W_xh, b_h" : "");
    graph.edge(id("a"), id("h"), t == 1 ? "tanh" : "");
    graph.edge(id("h"), id("o"), t == 1 ? "W_hy, b_y" : "");
    graph.edge(id("o"), id("l"), t == 1 ? "softmax, −ln" : "");
    graph.edge(node_of("h", t - 1), id("a"), t == 1 ? "W_hh" : "", true);
}

}  // namespace

std::string name_of(const std::string& symbol, std::size_t t)
{
    std::string text = symbol;
    for (const char digit : std::to_string(t)) {
        text += fmt::format("{}{}", "\xe2\x82",
                            static_cast<char>(0x80 + (digit - '0')));
    }
    return text;
}

Graph tape_graph(const Tape& tape, const std::string& title,
                 const std::string& description)
{
    Graph graph(title, description);
    for (Place v = 0; v < tape.entries.size(); ++v) {
        const Entry& entry = tape.entries[v];
        const bool is_given = entry.operands.empty();
        graph.node({node_of("v", v),
                    is_given ? NodeKind::input : NodeKind::hidden,
                    {entry.name, pair_text(tape, v)},
                    tape_link});
        for (const Operand& u : entry.operands) {
            graph.edge(node_of("v", u.place), node_of("v", v),
                       to_text(u.slope, 2));
        }
    }
    return graph;
}

Graph run_graph(const Recorded& r, const std::string& title,
                const std::string& description)
{
    Graph graph(title, description);
    const Drawer draw{graph, r};
    add_parameters(draw);
    draw.vector("h0", NodeKind::hidden, name_of("h", 0), r.hs[0]);
    graph.column({"h0"});
    for (std::size_t t = 1; t <= r.xs.size(); ++t) add_step(draw, t);
    draw.vector("L", NodeKind::loss, "L", {r.loss});
    graph.column({"L"});
    for (std::size_t t = 1; t <= r.xs.size(); ++t) {
        graph.edge(node_of("l", t), "L");
    }
    return graph;
}

}  // namespace unrolled::bptt
