#include <fmt/format.h>

#include "examples.hpp"
#include "five_forms.hpp"
#include "graph.hpp"
#include "lecture.hpp"

namespace unrolled::rnn {
namespace {

constexpr const char* drawn_link = "unrolled::rnn::step_forward";

// What a drawing shows of a step.
struct DrawnStep {
    std::string name;        // of the state
    bool has_input = false;  // an arrow from below
    Real loss = 0;           // above, if it is not 0
};

void add_step(Graph& graph, std::size_t t, const DrawnStep& step)
{
    const std::string id = std::to_string(t);
    std::vector<std::string> column = {"h" + id};
    graph.node({"h" + id, NodeKind::hidden, {step.name}, drawn_link});
    if (step.loss != 0) {
        graph.node({"l" + id, NodeKind::loss, {"loss", to_text(step.loss, 4)}});
        graph.edge("h" + id, "l" + id);
        column.insert(column.begin(), "l" + id);
    }
    if (step.has_input) {
        graph.node({"x" + id, NodeKind::input, {"x"}});
        graph.edge("x" + id, "h" + id);
        column.push_back("x" + id);
    }
    graph.column(column);
    if (t > 1) graph.edge("h" + std::to_string(t - 1), "h" + id, "", true);
}

// The losses that exist, added from left to right: L is one number.
void add_sum(Graph& graph, const std::vector<DrawnStep>& steps, double loss)
{
    const std::string sum = to_text(static_cast<Real>(loss), 4);
    graph.node({"L", NodeKind::loss, {"L", sum}});
    graph.column({"L"});
    std::string last;
    for (std::size_t t = 1; t <= steps.size(); ++t) {
        if (steps[t - 1].loss == 0) continue;
        const std::string id = "l" + std::to_string(t);
        if (!last.empty()) graph.edge(last, id, "+");
        last = id;
    }
    graph.edge(last, "L", "=");
}

std::vector<DrawnStep> steps_of(const Answer& answer, std::size_t inputs)
{
    std::vector<DrawnStep> steps;
    for (std::size_t t = 0; t < answer.run.length(); ++t) {
        steps.push_back({"h", t < inputs, answer.losses(t)});
    }
    return steps;
}

void draw_form(const std::filesystem::path& file, const std::string& title,
               const std::vector<DrawnStep>& steps, double loss)
{
    Graph graph(title,
                fmt::format("{} states in a row; an arrow from below where a "
                            "step has an input, a loss above where it has a "
                            "target.",
                            steps.size()));
    for (std::size_t t = 0; t < steps.size(); ++t) {
        add_step(graph, t + 1, steps[t]);
    }
    add_sum(graph, steps, loss);
    draw(file, graph);
}

}  // namespace

void draw_forms(const std::filesystem::path& folder)
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Ids ks = example_8_1_classes();
    const auto show = [&](const char* file, const char* title,
                          const Answer& answer, std::size_t inputs) {
        draw_form(folder / file, title, steps_of(answer, inputs), answer.loss);
    };
    show("one_to_one.svg", "One to one", one_to_one(p, at(xs, 0), {0}), 1);
    show("one_to_many.svg", "One to many", one_to_many(p, at(xs, 0), ks), 1);
    show("many_to_one.svg", "Many to one", many_to_one(p, xs, {1}), 4);
    show("many_to_many.svg", "Many to many, in step", many_to_many(p, xs, ks),
         4);
    std::vector<DrawnStep> delayed(xs.shape(0), {"h", true, 0});
    const Answer answer = encoder_decoder(p, p, xs, {0, 1, 1});
    for (std::size_t t = 0; t < answer.run.length(); ++t) {
        delayed.push_back({"s", false, answer.losses(t)});
    }
    draw_form(folder / "delayed.svg", "Many to many, delayed", delayed,
              answer.loss);
}

}  // namespace unrolled::rnn
