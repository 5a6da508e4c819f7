#include <fmt/format.h>

#include <algorithm>

#include "figure.hpp"
#include "graph.hpp"

namespace unrolled {
namespace {

struct NodeStyle {
    std::string_view name;   // the class in the SVG
    std::string_view shape;  // with its size
    const FigureColour& fill;
    const FigureColour& stroke;
};

NodeStyle style_of(NodeKind kind)
{
    using namespace figure_colour;
    constexpr std::string_view box = "box, margin=\"0.12,0.07\"";
    constexpr std::string_view ellipse = "ellipse, margin=\"0.06,0.01\", width=0.4, height=0.4";
    switch (kind) {
        case NodeKind::input:
            return {"input", ellipse, input, red};
        case NodeKind::hidden:
            return {"hidden", box, hidden, blue};
        case NodeKind::output:
            return {"output", box, output, green};
        case NodeKind::loss:
            return {"loss", box, loss, purple};
        case NodeKind::op:
            break;
    }
    return {"op", ellipse, paper, edge};
}

// Graphviz puts the label of a vertical edge on its left, and too near: an empty cell keeps it off.
std::string label_beside_edge(std::string_view text)
{
    return fmt::format(
        "<<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr><td>{}</td>"
        "<td width=\"20\"></td></tr></table>>",
        xml_escaped(text));
}

// A string in Graphviz's language, which knows one escape in strings.
std::string dot_string(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

// The name larger, the other lines under it.
std::string label_of(const std::vector<std::string>& lines)
{
    std::string label;
    for (const std::string& line : lines) {
        label += label.empty() ? fmt::format("<font point-size=\"15\">{}</font>", xml_escaped(line))
                               : "<br/>" + xml_escaped(line);
    }
    return "<" + label + ">";
}

std::string node_dot(const GraphNode& node, const std::string& id)
{
    const NodeStyle style = style_of(node.kind);
    std::string attributes = fmt::format(
        "id={}, class=\"{}\", shape={}, fillcolor=\"{}\", color=\"{}\", label={}", dot_string(id),
        style.name, style.shape, style.fill.middle, style.stroke.middle, label_of(node.lines));
    if (!node.link.empty()) {
        attributes += fmt::format(", URL={}, tooltip={}", dot_string("cpp:" + node.link),
                                  dot_string(node.link));
    }
    return fmt::format("  {} [{}];\n", dot_string(node.id), attributes);
}

}  // namespace

bool Graph::against_the_columns(const Edge& edge) const
{
    const auto from = places_.find(edge.from), to = places_.find(edge.to);
    return from != places_.end() && to != places_.end() && to->second < from->second;
}

bool Graph::in_one_column(const Edge& edge) const
{
    const auto from = places_.find(edge.from), to = places_.find(edge.to);
    return from != places_.end() && to != places_.end() && from->second.column == to->second.column;
}

bool Graph::connected(const std::string& a, const std::string& b) const
{
    return std::ranges::any_of(edges_, [&](const Edge& edge) {
        return (edge.from == a && edge.to == b) || (edge.from == b && edge.to == a);
    });
}

// Graphviz puts the first end before the second: an edge against the columns is written backwards.
std::string Graph::edge_dot(const Edge& edge, const std::string& id) const
{
    const bool backwards = against_the_columns(edge);
    std::string attributes = fmt::format("id={}, class=\"{}\"", dot_string(id),
                                         edge.recurrent ? "recurrent" : "forward");
    if (!edge.label.empty()) {
        attributes += ", label=" + (in_one_column(edge) ? label_beside_edge(edge.label)
                                                        : dot_string(edge.label));
    }
    if (edge.recurrent) {  // thick, blue, and as straight as can be
        attributes +=
            fmt::format(", color=\"{}\", penwidth=2, weight=100", figure_colour::blue.middle);
    }
    return fmt::format("  {} -> {} [{}{}];\n", dot_string(backwards ? edge.to : edge.from),
                       dot_string(backwards ? edge.from : edge.to), attributes,
                       backwards ? ", dir=back" : "");
}

// Where no edge does it, invisible ones hold the nodes of a column, and the columns, in order.
std::string Graph::columns_dot() const
{
    std::string dot, holds;
    const auto hold = [&](const std::string& first, const std::string& second) {
        if (connected(first, second)) return;
        holds += fmt::format("  {} -> {} [style=invis];\n", dot_string(first), dot_string(second));
    };
    const std::vector<std::string>* before = nullptr;
    for (const std::vector<std::string>& column : columns_) {
        if (column.empty()) continue;
        dot += "  { rank=same;";
        for (const std::string& id : column) dot += fmt::format(" {};", dot_string(id));
        dot += " }\n";
        for (std::size_t i = 1; i < column.size(); ++i) hold(column[i - 1], column[i]);
        if (before != nullptr) hold(before->front(), column.front());
        before = &column;
    }
    return dot + holds;
}

std::string Graph::dot(const std::string& prefix) const
{
    using namespace figure_colour;
    std::string dot = fmt::format(
        "digraph {} {{\n"
        "  graph [id={}, rankdir=LR, pad=0.2, nodesep=0.35, ranksep=0.7, bgcolor=transparent];\n"
        "  node [fontname=\"{}\", fontsize=12, fontcolor=\"{}\", style=\"filled,rounded\", "
        "penwidth=1.2];\n"
        "  edge [fontname=\"{}\", fontsize=12, fontcolor=\"{}\", color=\"{}\", arrowsize=0.8];\n",
        dot_string(title_), dot_string(prefix), figure_font, node_ink.middle, figure_font,
        ink.middle, figure_colour::edge.middle);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        dot += node_dot(nodes_[i], fmt::format("{}-node-{}", prefix, i + 1));
    }
    dot += columns_dot();
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        dot += edge_dot(edges_[i], fmt::format("{}-edge-{}", prefix, i + 1));
    }
    return dot + "}\n";
}

}  // namespace unrolled
