/// \file
/// A computation drawn by Graphviz, with the values of a real run written on it.
#pragma once

#include <filesystem>
#include <map>
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

/// One node: `lines` are written under each other, the first as the name. `link` names a function
/// (`rnn::step_forward`); it may be empty. The drawing links to `function:rnn::step_forward`, which
/// the documentation turns into the place where that function is described.
struct GraphNode {
    std::string id;
    NodeKind kind = NodeKind::hidden;
    std::vector<std::string> lines;
    std::string link = "";
};

/// A directed graph, drawn left to right; nodes of one `column` stand under each other.
class Graph {
public:
    /// \param description what is to be seen, in a sentence, for readers who cannot see it
    explicit Graph(std::string title, std::string description = "")
        : title_(std::move(title)), description_(std::move(description))
    {
    }

    /// \throws std::invalid_argument if the id is empty or taken
    void node(GraphNode node);
    /// A recurrent edge carries the state from one time step to the next; it is drawn as such.
    /// \throws std::invalid_argument if an end is not a node yet
    void edge(const std::string& from, const std::string& to, const std::string& label = "",
              bool recurrent = false);
    /// Nodes that stand in one column, top to bottom. Columns follow each other from left to right.
    /// \throws std::invalid_argument if one is not a node yet or has a column already
    void column(std::vector<std::string> ids);

    /// The graph in Graphviz's language. \param prefix of all XML ids: two drawings on one page
    /// need two of them
    std::string dot(const std::string& prefix = "graph") const;

    /// The title, as it was given.
    const std::string& title() const
    {
        return title_;
    }
    /// What is to be seen.
    const std::string& description() const
    {
        return description_;
    }

private:
    struct Edge {
        std::string from, to, label;
        bool recurrent;
    };
    struct Place {
        std::size_t column, row;
        auto operator<=>(const Place&) const = default;
    };

    void require_node(const std::string& id, const std::string& what) const;
    bool against_the_columns(const Edge& edge) const;
    bool in_one_column(const Edge& edge) const;
    bool connected(const std::string& a, const std::string& b) const;
    std::string edge_dot(const Edge& edge, const std::string& id) const;
    std::string columns_dot() const;

    std::string title_, description_;
    std::vector<GraphNode> nodes_;
    std::vector<Edge> edges_;
    std::vector<std::vector<std::string>> columns_;
    std::map<std::string, Place> places_;
};

/// Write `file` (.svg) by Graphviz, and the same with the ending .dot beside it.
/// \throws std::runtime_error naming `file` if Graphviz is missing or fails
void draw(const std::filesystem::path& file, const Graph& graph);

}  // namespace unrolled
