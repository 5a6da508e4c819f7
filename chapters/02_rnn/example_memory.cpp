#include <fmt/format.h>

#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::rnn {
namespace {

Tensor3 with_first(Real x1, Real x2)
{
    Tensor3 xs = example_8_1_inputs();
    xs(0, 0, 0) = x1;
    xs(0, 0, 1) = x2;
    return xs;
}

void show_variant(WorkedExample& example, const char* name, Real x1, Real x2)
{
    const Params p = example_8_1();
    const Tensor3 before = outputs(p, forward(p, example_8_1_inputs()));
    const Run run = forward(p, with_first(x1, x2));
    const Tensor3 after = outputs(p, run);
    example.note(fmt::format("{}: x(1) = ({:g}, {:g})", name, x1, x2));
    Vector moved = zeros<Vector>(4);
    for (std::size_t t = 0; t < 4; ++t) {
        moved(t) = after(t, 0, 0) - before(t, 0, 0);
        const std::string step = fmt::format("({})", t + 1);
        example.value("h" + step, row(at(run.hs, t), 0), 6);
        example.value("y'" + step, row(at(after, t), 0), 6);
    }
    example.value("y'1(1 .. 4) moved by", moved, 8);
}

// Lee's units are linear, and so is tanh near 0: inputs a millionth as large
// give states and scores a millionth as large.
struct Linear {
    Matrix hs;
    Matrix scores;
};

Linear run_of_ones(const std::array<Real, 3>& numbers)
{
    constexpr Real tiny = Real(1e-6);
    const Params p = all_ones();
    Tensor3 xs = zeros<Tensor3>(3, 1, 2);
    for (std::size_t t = 0; t < 3; ++t) {
        set(xs, t, Matrix{{tiny * numbers[t], tiny * numbers[t]}});
    }
    const Run run = forward(p, xs);
    Matrix hs = zeros<Matrix>(3, 2);
    for (std::size_t t = 0; t < 3; ++t) {
        for (std::size_t i = 0; i < 2; ++i) hs(t, i) = run.hs(t, 0, i) / tiny;
    }
    Matrix scores = logits(p, run) / tiny;
    return {std::move(hs), std::move(scores)};
}

}  // namespace

WorkedExample show_memory()
{
    WorkedExample example("memory", "Example 8-1 with other first inputs");
    show_variant(example, "A", 0, 0);
    show_variant(example, "B", 1, 0);
    show_variant(example, "C", 1, 1);
    show_variant(example, "D", 0, -1);
    show_variant(example, "E", 10, 10);
    return example;
}

WorkedExample show_order()
{
    WorkedExample example("order", "Lee: all weights 1, linear units");
    const Linear run = run_of_ones({1, 1, 2});
    const char* printed_h[] = {"2 2", "6 6", "16 16"};
    const char* printed_y[] = {"4 4", "12 12", "32 32"};
    for (std::size_t t = 0; t < 3; ++t) {
        const std::string step = fmt::format("({})", t + 1);
        example.row("h" + step, printed_h[t], row(run.hs, t));
        example.row("y" + step, printed_y[t], row(run.scores, t));
    }
    example.note("The same inputs in another order, ours:");
    example.value("inputs 2, 1, 1: y(t)", run_of_ones({2, 1, 1}).scores, 2);
    example.value("inputs 1, 2, 1: y(t)", run_of_ones({1, 2, 1}).scores, 2);
    return example;
}

}  // namespace unrolled::rnn
