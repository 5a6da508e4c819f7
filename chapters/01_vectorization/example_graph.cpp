#include "example_graph.hpp"

#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"
#include "embedding.hpp"
#include "graph.hpp"
#include "ids.hpp"

namespace unrolled::vectorize {
namespace {

// The words of the window, their rows of W_in, and h between them.
void add_context(Graph& graph, const SmallCbow& small, const Matrix& h)
{
    const cbow::Windows window = small.only(shown_window);
    std::vector<std::string> inputs, rows;
    for (std::size_t c = 0; c < window.width; ++c) {
        const Id x = window.contexts[c];
        const Vector w = row(small.params.W_in, index(x));
        inputs.push_back(fmt::format("x{}", c));
        rows.push_back(fmt::format("w{}", c));
        graph.node({inputs[c],
                    NodeKind::input,
                    {small.words.token(x), fmt::format("id {}", x)}});
        graph.node({rows[c],
                    NodeKind::hidden,
                    {fmt::format("W_in[{}]", x), to_text(w, 2)},
                    "unrolled::vectorize::lookup"});
        graph.edge(inputs[c], rows[c]);
    }
    graph.column(inputs);
    graph.column(rows);
    graph.node({"h",
                NodeKind::hidden,
                {"h, the mean", to_text(row(h, shown_window), 2)},
                "unrolled::cbow::forward"});
    for (const std::string& w : rows) graph.edge(w, "h", "1/2");
}

// A probability for every word, and the loss of the right one.
void add_outputs(Graph& graph, const SmallCbow& small, const Matrix& scores)
{
    const Vector p = row(softmax(scores), shown_window);
    const Id target = small.windows.targets[shown_window];
    std::vector<std::string> outputs;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const std::string id = fmt::format("p{}", i);
        graph.node({id,
                    NodeKind::output,
                    {small.words.token(static_cast<Id>(i)), to_text(p(i), 3)}});
        graph.edge("h", id);
        outputs.push_back(id);
    }
    const double loss = -std::log(static_cast<double>(p(index(target))));
    graph.node({"L", NodeKind::loss, {"loss", fmt::format("{:.3f}", loss)}});
    graph.edge(fmt::format("p{}", target), "L", "-ln");
    graph.column(outputs);
}

}  // namespace

void draw_cbow_graph(const std::filesystem::path& folder,
                     const SmallCbow& small)
{
    const Matrix h = cbow::forward(small.params, small.windows).h;
    const Matrix scores = matmul(h, transpose(small.params.W_out));
    Graph graph("CBOW: say, and -> goodbye",
                "Two context words select two rows of W_in; their mean is h; "
                "its products with the rows of W_out become seven "
                "probabilities, of which goodbye and i have half each.");
    add_context(graph, small, h);
    graph.column({"h"});
    add_outputs(graph, small, scores);
    graph.column({"L"});
    draw(folder / "cbow.svg", graph);
}

}  // namespace unrolled::vectorize
