#include <fmt/format.h>

#include "backward.hpp"
#include "examples.hpp"
#include "frames.hpp"
#include "lecture.hpp"
#include "output_gradient.hpp"
#include "tape_graph.hpp"

namespace unrolled::bptt {
namespace {

constexpr const char* step_link = "unrolled::bptt::step_backward";

// Every gradient of example 8-1, row t - 1 for step t.
struct WayBack {
    LossGrad loss;
    Grads grads;
};

WayBack way_back()
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    LossGrad loss = class_loss(logits(p, run), example_8_1_classes());
    Grads grads = backward(p, xs, run, loss.dscores);
    return {std::move(loss), std::move(grads)};
}

std::string at_step(const Tensor3& numbers, std::size_t t)
{
    return to_text(row(at(numbers, t - 1), 0), 4);
}

std::vector<std::string> lines(const std::string& name, const Vector& numbers)
{
    std::vector<std::string> text = {name};
    for (const Real number : values(numbers)) {
        text.push_back(to_text(number, 4));
    }
    return text;
}

void add_column(Graph& graph, const WayBack& w, std::size_t t)
{
    const auto id = [t](const char* symbol) {
        return fmt::format("{}{}", symbol, t);
    };
    const auto node = [&](const char* symbol, NodeKind kind,
                          const Vector& numbers) {
        graph.node(
            {id(symbol), kind, lines(name_of(symbol, t), numbers), step_link});
    };
    node("do", NodeKind::output, row(w.loss.dscores, t - 1));
    node("dh", NodeKind::hidden, row(at(w.grads.hs, t - 1), 0));
    node("da", NodeKind::hidden, row(at(w.grads.as, t - 1), 0));
    graph.column({id("do"), id("dh"), id("da")});
    graph.edge(id("do"), id("dh"), t == 4 ? "W_hyᵀ" : "");
    graph.edge(id("dh"), id("da"), t == 4 ? "1 − h²" : "");
}

void draw_columns(const std::filesystem::path& file, const WayBack& w)
{
    Graph graph("Example 8-1 backward: the gradients of four steps",
                "Four columns from left to right, one for each step: the "
                "gradient of the scores on top, of the state below it, of a "
                "at the bottom. Arrows lead down, and from the bottom of "
                "each column to the state of the step before.");
    graph.node({"dh0", NodeKind::hidden,
                lines(name_of("dh", 0), row(w.grads.h0, 0)), step_link});
    graph.column({"dh0"});
    for (std::size_t t = 1; t <= 4; ++t) add_column(graph, w, t);
    for (std::size_t t = 4; t >= 1; --t) {
        graph.edge(fmt::format("da{}", t), fmt::format("dh{}", t - 1),
                   t == 4 ? "W_hhᵀ" : "", true);
    }
    draw(file, graph);
}

void add_step(std::vector<Frame>& frames, const WayBack& w, std::size_t t)
{
    const auto add = [&](const char* title, const char* symbol,
                         const char* equation, const std::string& text) {
        frames.push_back({.title = fmt::format("t = {}: {}", t, title),
                          .nodes = {fmt::format("{}{}", symbol, t)},
                          .equation = equation,
                          .values = {{name_of(symbol, t), text}}});
    };
    add("prediction minus truth", "do", "3.6",
        to_text(row(w.loss.dscores, t - 1), 4));
    add(t == 4 ? "from the output alone: nothing follows"
               : "from the output, and from the step after",
        "dh", "3.10", at_step(w.grads.hs, t));
    add("back through the tanh", "da", "3.11", at_step(w.grads.as, t));
}

}  // namespace

void draw_way_back(const std::filesystem::path& folder)
{
    const WayBack w = way_back();
    draw_columns(folder / "backward.svg", w);
    std::vector<Frame> frames;
    for (std::size_t t = 4; t >= 1; --t) add_step(frames, w, t);
    frames.push_back(
        {.title = "What would reach the state before the first",
         .nodes = {"dh0"},
         .equation = "3.12",
         .values = {{name_of("dh", 0), to_text(row(w.grads.h0, 0), 4)}}});
    save_frames(
        folder / "backward.svg",
        {"Example 8-1 backward, from the last step to the first", frames});
}

}  // namespace unrolled::bptt
