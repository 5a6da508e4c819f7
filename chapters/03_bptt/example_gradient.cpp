#include <fmt/format.h>

#include "example_difference.hpp"
#include "examples.hpp"
#include "gradient_check.hpp"
#include "lecture.hpp"
#include "optimizer.hpp"
#include "output_gradient.hpp"
#include "tape_rnn.hpp"
#include "truncated.hpp"

namespace unrolled::bptt {
namespace {

LossGrad loss_of(const Params& p)
{
    const Run run = forward(p, example_8_1_inputs());
    return class_loss(logits(p, run), example_8_1_classes());
}

Grads by_formulas(const Params& p)
{
    const Tensor3 xs = example_8_1_inputs();
    return backward(p, xs, forward(p, xs), loss_of(p).dscores);
}

Params by_differences(Params p)
{
    Params grads = zeros_like_struct(p);
    walk(
        [&](const std::string&, auto& tensor, auto& gradient) {
            for (std::size_t i = 0; i < tensor.size(); ++i) {
                values(gradient)[i] = static_cast<Real>(central_difference(
                    values(tensor)[i], [&] { return loss_of(p).loss; }));
            }
        },
        p, grads);
    return grads;
}

void note_agreement(WorkedExample& example, const char* name, const Params& a,
                    const Params& b)
{
    const bool agree = largest_difference(a, b) < 1e-10;
    example.note(fmt::format("{} agree to 1e-10: {}", name,
                             agree ? "yes, all 26 numbers" : "no"));
}

Real loss_after(double rate)
{
    Params p = example_8_1();
    const Params grads = by_formulas(p).params;
    Sgd{.rate = static_cast<Real>(rate)}.update(p, grads);
    return static_cast<Real>(loss_of(p).loss);
}

}  // namespace

WorkedExample show_gradient()
{
    WorkedExample example("gradient", "Example 8-1: from the losses back");
    const Params p = example_8_1();
    const LossGrad loss = loss_of(p);
    const Grads grads = by_formulas(p);
    const Run run = forward(p, example_8_1_inputs());
    const char* printed[] = {"0.5299 0.4701", "0.5260 0.4740", "0.5246 0.4754",
                             "0.5274 0.4726"};
    const Matrix own = matmul(loss.dscores, p.W_hy), ys = outputs(p, run);
    for (std::size_t t = 4; t >= 1; --t) {
        const std::string step = fmt::format("({})", t);
        example.value("h" + step, row(at(run.hs, t - 1), 0), 6);
        example.row("y'" + step, printed[t - 1], row(ys, t - 1));
        example.value("do" + step, row(loss.dscores, t - 1), 6);
        example.value("dh" + step + " of its own", row(own, t - 1), 6);
        example.value("dh" + step, row(at(grads.hs, t - 1), 0), 6);
        example.value("da" + step, row(at(grads.as, t - 1), 0), 6);
    }
    example.note("The sums over the four steps:");
    walk([&](const std::string& name,
             const auto& gradient) { example.value("d" + name, gradient, 8); },
         grads.params);
    example.value("L", static_cast<Real>(loss.loss), 8);
    example.value("L after a step of rate 0.1", loss_after(0.1), 8);
    example.value("L after a step of rate 1", loss_after(1), 8);
    return example;
}

WorkedExample show_three_ways()
{
    WorkedExample example("three_ways", "Example 8-1: the gradient three ways");
    const Params p = example_8_1();
    const Params formulas = by_formulas(p).params;
    const Recorded recorded =
        record_run(p, example_8_1_inputs(), example_8_1_classes());
    const Params tape = gradients(recorded);
    const Params differences = by_differences(p);
    example.value("dW_hh by the formulas", formulas.W_hh, 8);
    example.value("dW_hh by the tape", tape.W_hh, 8);
    example.value("dW_hh by differences", differences.W_hh, 8);
    note_agreement(example, "formulas and tape", formulas, tape);
    note_agreement(example, "formulas and differences", formulas, differences);
    example.note(
        fmt::format("numbers on the tape: {}", recorded.tape.entries.size()));
    return example;
}

WorkedExample show_printed_order()
{
    WorkedExample example("printed_order",
                          "The slide's recursion, and the order that works");
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const Grads grads = by_formulas(p);
    const Vector h = row(run.last(), 0), dh = row(at(grads.hs, 3), 0);
    Matrix D = zeros<Matrix>(3, 3);
    for (std::size_t i = 0; i < 3; ++i) D(i, i) = 1 - h(i) * h(i);
    Matrix column = zeros<Matrix>(3, 1);
    for (std::size_t i = 0; i < 3; ++i) column(i, 0) = dh(i);
    try {
        matmul(matmul(transpose(p.W_hh), column), D);
    } catch (const ShapeError& error) {
        example.note(fmt::format("as printed, W^T [dh] D: {}", error.what()));
    }
    const Matrix right = matmul(matmul(transpose(p.W_hh), D), column);
    example.value("W^T D [dh], what step 4 gives back", right, 8);
    const Vector own = matmul(transpose(p.W_hy), row(loss_of(p).dscores, 2));
    const Vector sum = own + matmul(right, Vector{1});
    example.value("with what step 3 has of its own: dh(3)", sum, 6);
    return example;
}

}  // namespace unrolled::bptt
