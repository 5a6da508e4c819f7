#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"
#include "examples.hpp"
#include "five_forms.hpp"
#include "lecture.hpp"

namespace unrolled::rnn {
namespace {

// The sum x1 + x2 that makes the first output `y`: every function of the
// example, turned round. Only h1 reaches the output.
Real input_sum(const Params& p, Real y, Real h1_prev)
{
    const Real score = std::log(y / (1 - y));  // o1 - o2
    const Real h1 = (score - p.b_y(0) + p.b_y(1)) / -p.W_hy(1, 0);
    const Real a1 = std::atanh(h1);
    return (a1 - p.W_hh(0, 0) * h1_prev) / p.W_xh(0, 0);
}

Vector squared_errors(const Tensor3& ys)
{
    const Matrix labels = example_8_1_labels();
    Vector losses = zeros<Vector>(ys.shape(0));
    for (std::size_t t = 0; t < ys.shape(0); ++t) {
        const Vector error = row(labels, t) - row(at(ys, t), 0);
        losses(t) = dot(error, error);
    }
    return losses;
}

Vector cross_entropies(const Tensor3& ys)
{
    const Matrix labels = example_8_1_labels();
    Vector losses = zeros<Vector>(ys.shape(0));
    for (std::size_t t = 0; t < ys.shape(0); ++t) {
        for (std::size_t j = 0; j < ys.shape(2); ++j) {
            losses(t) -= labels(t, j) * std::log(ys(t, 0, j));
        }
    }
    return losses;
}

void show_losses(WorkedExample& example, const std::string& name,
                 const Vector& losses)
{
    example.value(name + ", t = 1 .. 4", losses, 8);
    example.value(name + ", sum", sum_all(losses), 8);
}

}  // namespace

WorkedExample show_example_8_1()
{
    WorkedExample example("example_8_1", "Example 8-1: four steps forward");
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const Tensor3 as = preactivations(p, xs, run), ys = outputs(p, run);
    const char* printed[] = {"0.5299 0.4701", "0.5260 0.4740", "0.5246 0.4754",
                             "0.5274 0.4726"};
    example.row("a(1)", "0.1 0.0 0.1", row(at(as, 0), 0));
    example.row("h(1)", "0.0997 0.0 0.0997", row(at(run.hs, 0), 0));
    for (std::size_t t = 0; t < 4; ++t) {
        const std::string name = fmt::format("y'({})", t + 1);
        example.row(name, printed[t], row(at(ys, t), 0));
    }
    example.note("The slide prints no a, h, o of the later steps. Ours:");
    const Tensor3 os = unflatten(logits(p, run), run.hs);
    for (std::size_t t = 0; t < 4; ++t) {
        const std::string step = fmt::format("({})", t + 1);
        example.value("a" + step, row(at(as, t), 0), 8);
        example.value("h" + step, row(at(run.hs, t), 0), 8);
        example.value("o" + step, row(at(os, t), 0), 8);
    }
    return example;
}

WorkedExample show_x3()
{
    WorkedExample example("x3", "Example 8-1: the lost minus sign of x(3)");
    const Params p = example_8_1();
    Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const Real printed[] = {Real(0.5299), Real(0.5260), Real(0.5246),
                            Real(0.5274)};
    constexpr Real half = Real(0.5e-4);  // of the last printed digit
    example.note("Printed y'1(t) to four digits: x1 + x2 lies between");
    Vector found = zeros<Vector>(4);
    for (std::size_t t = 0; t < 4; ++t) {
        const Real h1_prev = t > 0 ? run.hs(t - 1, 0, 0) : Real(0);
        const Vector between = {input_sum(p, printed[t] - half, h1_prev),
                                input_sum(p, printed[t] + half, h1_prev)};
        example.value(fmt::format("x1({0}) + x2({0})", t + 1), between, 5);
        found(t) = (between(0) + between(1)) / 2;
    }
    const Real x3_2 = std::round(10 * found(2)) / 10 - xs(2, 0, 0);
    example.misprint("x2(3)", "0.2", x3_2, "a lost minus sign");
    example.note("With 0.2 the outputs would contradict the print:");
    xs(2, 0, 1) = Real(0.2);
    const Tensor3 ys = outputs(p, forward(p, xs));
    example.value("y'(3) with 0.2", row(at(ys, 2), 0), 6);
    example.value("y'(4) with 0.2", row(at(ys, 3), 0), 6);
    return example;
}

WorkedExample show_example_8_1_loss()
{
    WorkedExample example("example_8_1_loss", "Example 8-1: four losses");
    const Params p = example_8_1();
    const Answer answer =
        many_to_many(p, example_8_1_inputs(), example_8_1_classes());
    const Vector squares = squared_errors(answer.outputs);
    const Vector halves = squares / 2;
    show_losses(example, "squared error", squares);
    show_losses(example, "half of it", halves);
    show_losses(example, "-sum y ln y'", cross_entropies(answer.outputs));
    show_losses(example, "-ln y'[class]", answer.losses);
    example.note("The labels as printed do not sum to 1:");
    example.value("sum of y(t), t = 1 .. 4",
                  matmul(example_8_1_labels(), Vector{1.0, 1.0}), 1);
    return example;
}

}  // namespace unrolled::rnn
