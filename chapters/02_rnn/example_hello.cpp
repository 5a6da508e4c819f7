#include <fmt/format.h>

#include <cmath>

#include "activation.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "sample.hpp"

namespace unrolled::rnn {
namespace {

Tensor3 hello_steps()
{
    return one_hot_steps(hello_inputs(), 1, 4);
}

std::string step_name(const char* symbol, std::size_t t)
{
    return fmt::format("{}({})", symbol, t + 1);
}

}  // namespace

WorkedExample show_hello_figure()
{
    WorkedExample example("hello_figure", "\"hello\": the figure's scores");
    const Matrix scores = hello_figure_scores();
    const LossGrad loss = cross_entropy_sum(scores, hello_targets());
    const Matrix ys = softmax(scores);
    for (std::size_t t = 0; t < 4; ++t) {
        const auto k = static_cast<std::size_t>(hello_targets()[t]);
        const Vector y = row(ys, t);
        const char letters[] = "helo";
        example.note(fmt::format("step {}: read {}, should say {}, says {}",
                                 t + 1, "hell"[t], letters[k],
                                 letters[argmax(y)]));
        example.value(step_name("y'", t), y, 6);
        example.value(step_name("l", t), -std::log(y(k)), 6);
        example.value(step_name("do", t), row(loss.dscores, t), 6);
    }
    const Real total = static_cast<Real>(loss.loss);
    example.value("L = l(1) + .. + l(4)", total, 6);
    example.value("perplexity", std::exp(total / 4), 6);
    const LossGrad guess =
        cross_entropy_sum(zeros<Matrix>(4, 4), hello_targets());
    example.value("L of a network that guesses", static_cast<Real>(guess.loss),
                  6);
    return example;
}

WorkedExample show_hello_weights()
{
    WorkedExample example("hello_weights",
                          "\"hello\": weights that give the figure");
    const Params p = hello_figure();
    const Run run = forward(p, hello_steps());
    const Matrix scores = logits(p, run);
    const char* printed_h[] = {"0.3 -0.1 0.9", "1.0 0.3 0.1", "0.1 -0.5 -0.3",
                               "-0.3 0.9 0.7"};
    const char* printed_o[] = {"1.0 2.2 -3.0 4.1", "0.5 0.3 -1.0 1.2",
                               "0.1 0.5 1.9 -1.1", "0.2 -1.5 -0.1 2.2"};
    for (std::size_t t = 0; t < 4; ++t) {
        example.row(step_name("h", t), printed_h[t], row(at(run.hs, t), 0));
        example.row(step_name("o", t), printed_o[t], row(scores, t));
    }
    const LossGrad loss = cross_entropy_sum(scores, hello_targets());
    example.value("L", static_cast<Real>(loss.loss), 6);
    return example;
}

WorkedExample show_hello_published()
{
    WorkedExample example("hello_published",
                          "\"hello\": the widely copied all-numbers variant");
    const Params p = hello_published();
    const Tensor3 xs = hello_steps();
    const Run run = forward(p, xs);
    const Matrix scores = logits(p, run), ys = softmax(scores);
    example.row("h(1)", "0.693168 0.899554",
                Vector{run.hs(0, 0, 0), run.hs(0, 0, 1)});
    example.misprint("h(1)[3]", "0.802118", run.hs(0, 0, 2), "cut off");
    const char* printed[] = {"1.797", "1.049", "0.801", "1.041"};
    for (std::size_t j = 0; j < 4; ++j) {
        example.misprint(fmt::format("o(1)[{}]", j + 1), printed[j],
                         scores(0, j), "not from these weights");
    }
    const Tensor3 as = preactivations(p, xs, run);
    for (std::size_t t = 0; t < 4; ++t) {
        example.value(step_name("a", t), row(at(as, t), 0), 6);
        example.value(step_name("h", t), row(at(run.hs, t), 0), 6);
        example.value(step_name("o", t), row(scores, t), 6);
        example.value(step_name("y'", t), row(ys, t), 6);
    }
    return example;
}

}  // namespace unrolled::rnn
