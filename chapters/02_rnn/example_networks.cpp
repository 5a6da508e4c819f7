#include <fmt/format.h>

#include "example_names.hpp"
#include "examples.hpp"
#include "graph.hpp"
#include "lecture.hpp"
#include "sample.hpp"

namespace unrolled::rnn {
namespace {

constexpr const char* step_link = "unrolled::rnn::step_forward";
constexpr const char* output_link = "unrolled::rnn::outputs";

// The numbers of example 0 at step t, one below the other.
std::vector<std::string> lines(const std::string& name, const Tensor3& numbers,
                               std::size_t t, int decimals)
{
    std::vector<std::string> result = {name};
    for (std::size_t i = 0; i < numbers.shape(2); ++i) {
        result.push_back(to_text(numbers(t, 0, i), decimals));
    }
    return result;
}

// One column: output on top, state below it, input at the bottom.
struct Column {
    std::vector<std::string> x, h, y;
};

void add_column(Graph& graph, std::size_t t, const Column& column)
{
    const std::string id = std::to_string(t);
    graph.node({"y" + id, NodeKind::output, column.y, output_link});
    graph.node({"h" + id, NodeKind::hidden, column.h, step_link});
    graph.node({"x" + id, NodeKind::input, column.x});
    graph.column({"y" + id, "h" + id, "x" + id});
    graph.edge("x" + id, "h" + id, t == 1 ? "W_xh" : "");
    graph.edge("h" + id, "y" + id, t == 1 ? "W_hy" : "");
    graph.edge("h" + std::to_string(t - 1), "h" + id, "W_hh", true);
}

void add_start(Graph& graph, const Matrix& h0)
{
    std::vector<std::string> text = {name_of("h", 0)};
    for (const Real number : values(h0)) text.push_back(to_text(number, 0));
    graph.node({"h0", NodeKind::hidden, text});
    graph.column({"h0"});
}

void draw_example_8_1(const std::filesystem::path& file)
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const Tensor3 ys = outputs(p, run);
    Graph graph("Example 8-1 unrolled over four steps",
                "Four columns from left to right, one for each time step: the "
                "input below, the state above it, the output on top, with "
                "their numbers; an arrow labelled W_hh leads from each state "
                "to the next.");
    add_start(graph, run.h0);
    for (std::size_t t = 1; t <= run.length(); ++t) {
        add_column(graph, t,
                   {.x = lines(name_of("x", t), xs, t - 1, 1),
                    .h = lines(name_of("h", t), run.hs, t - 1, 4),
                    .y = lines(name_of("y'", t), ys, t - 1, 4)});
    }
    draw(file, graph);
}

void draw_hello(const std::filesystem::path& file)
{
    const Params p = hello_figure();
    const Tensor3 xs = one_hot_steps(hello_inputs(), 1, 4);
    const Run run = forward(p, xs);
    const Tensor3 os = unflatten(logits(p, run), run.hs);
    Graph graph("A network that reads hell and should say ello",
                "Four columns: the letters h, e, l, l below as one-hot "
                "vectors, the states of three units above, and on top the "
                "four scores, with the letter that should be the largest.");
    add_start(graph, run.h0);
    for (std::size_t t = 1; t <= run.length(); ++t) {
        const auto k = static_cast<std::size_t>(hello_targets()[t - 1]);
        add_column(
            graph, t,
            {.x = lines(fmt::format("\"{}\"", "hell"[t - 1]), xs, t - 1, 0),
             .h = lines(name_of("h", t), run.hs, t - 1, 1),
             .y = lines(fmt::format("\"{}\"?", "helo"[k]), os, t - 1, 1)});
    }
    draw(file, graph);
}

void draw_folded(const std::filesystem::path& file)
{
    Graph graph("The same network folded: one cell and the recurrent edge",
                "Three boxes: the input leads to the state, the state to the "
                "output, and an arrow labelled W_hh leads from the state back "
                "to itself.");
    graph.node({"x", NodeKind::input, {"xₜ", "input"}});
    graph.node({"h", NodeKind::hidden, {"hₜ", "state"}, step_link});
    graph.node({"y", NodeKind::output, {"y'ₜ", "output"}, output_link});
    graph.edge("x", "h", "W_xh");
    graph.edge("h", "h", "W_hh", true);
    graph.edge("h", "y", "W_hy");
    draw(file, graph);
}

}  // namespace

void draw_networks(const std::filesystem::path& folder)
{
    draw_example_8_1(folder / "unrolled.svg");
    draw_folded(folder / "folded.svg");
    draw_hello(folder / "hello.svg");
}

}  // namespace unrolled::rnn
