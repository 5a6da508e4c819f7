#include "graph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "figure.hpp"
#include "process.hpp"

namespace unrolled {

void Graph::require_node(const std::string& id, const std::string& what) const
{
    const bool known = std::ranges::any_of(nodes_, [&](const GraphNode& n) { return n.id == id; });
    if (!known) throw std::invalid_argument(fmt::format("{}: no node '{}'", what, id));
}

void Graph::node(GraphNode node)
{
    const bool taken =
        std::ranges::any_of(nodes_, [&](const GraphNode& n) { return n.id == node.id; });
    if (taken || node.id.empty()) {
        throw std::invalid_argument(fmt::format("node '{}': a node needs its own name", node.id));
    }
    nodes_.push_back(std::move(node));
}

void Graph::edge(const std::string& from, const std::string& to, const std::string& label,
                 bool recurrent)
{
    const std::string name = fmt::format("edge '{}' to '{}'", from, to);
    require_node(from, name);
    require_node(to, name);
    edges_.push_back({from, to, label, recurrent});
}

void Graph::column(std::vector<std::string> ids)
{
    for (std::size_t row = 0; row < ids.size(); ++row) {
        require_node(ids[row], fmt::format("column {}", columns_.size() + 1));
        if (!places_.try_emplace(ids[row], Place{columns_.size(), row}).second) {
            throw std::invalid_argument(fmt::format("node '{}' has a column already", ids[row]));
        }
    }
    columns_.push_back(std::move(ids));
}

void draw(const std::filesystem::path& file, const Graph& graph)
{
    const std::string dot = graph.dot(file.stem().string());
    save_text(std::filesystem::path(file).replace_extension(".dot"), dot);
    std::string svg;
    try {
        svg = run_program({"dot", "-Tsvg"}, "graphviz", dot);
    } catch (const std::runtime_error& error) {
        throw std::runtime_error(fmt::format("{}: {}", file.string(), error.what()));
    }
    save_figure(file, svg, graph.title(), graph.description());
}

}  // namespace unrolled
