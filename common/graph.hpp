/// \file
/// A computation drawn by Graphviz, with the values of a real run written on it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unrolled {

/// How a node looks: what it is, not which colour it has.
enum class NodeKind {
    input,   ///< A number that is given.
    hidden,  ///< A number that the network computes and keeps.
    output,  ///< A result.
    loss,    ///< The scalar that training makes small.
    op       ///< An operation: sum, product, tanh.
};

/// One node: `lines` are written under each other, the first as the name. `link` names a function that
/// the documentation links to; it may be empty.
struct GraphNode {
    std::string id;
    NodeKind kind = NodeKind::hidden;
    std::vector<std::string> lines;
    std::string link;
};

/// A directed graph, drawn left to right; nodes of one `rank` name stand in one column.
class Graph {
public:
    explicit Graph(std::string title) : title_(std::move(title)) {}

    void node(GraphNode node);
    /// \throws std::invalid_argument if an end is not a node yet
    void edge(const std::string& from, const std::string& to, const std::string& label = "",
              bool recurrent = false);
    /// Nodes that stand in one column, top to bottom.
    void column(std::vector<std::string> ids);

    /// The graph in Graphviz's language.
    std::string dot() const;

private:
    struct Edge {
        std::string from, to, label;
        bool recurrent;
    };
    std::string title_;
    std::vector<GraphNode> nodes_;
    std::vector<Edge> edges_;
    std::vector<std::vector<std::string>> columns_;
};

/// Write `file` (.svg) by Graphviz, and the same with the ending .dot beside it.
/// \throws std::runtime_error naming `file` if Graphviz is missing or fails
void draw(const std::filesystem::path& file, const Graph& graph);

}  // namespace unrolled
