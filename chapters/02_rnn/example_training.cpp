#include <fmt/format.h>

#include "backward.hpp"
#include "examples.hpp"
#include "lecture.hpp"
#include "loss.hpp"
#include "min_char_rnn.hpp"
#include "sample.hpp"

namespace unrolled::rnn {
namespace {

constexpr std::array milestones = {0,  1,  2,   3,   4,   5,   10,
                                   20, 50, 100, 200, 500, 1000};

void show_run(WorkedExample& example, std::size_t H, double scale, int decimals)
{
    MinCharRnn model = min_char_rnn(sine_params(4, H, scale));
    example.note(
        fmt::format("H = {}, scale {:g}: L before update n", H, scale));
    std::size_t next = 0;
    for (int n = 0; next < milestones.size(); ++n) {
        model.h.fill(Real(0));
        const double loss = train_step(model, hello_inputs(), hello_targets());
        if (n != milestones[next]) continue;
        example.value(fmt::format("n = {}", n), static_cast<Real>(loss),
                      decimals);
        ++next;
    }
    std::string text = "h";
    for (const Id id : write_likeliest(model.params, {0}, 4)) {
        text += "helo"[id];
    }
    example.note("It reads h, then what it wrote itself: " + text);
}

}  // namespace

WorkedExample show_hello_gradient()
{
    WorkedExample example("hello_gradient",
                          "\"hello\": the gradient before the first update");
    const Params p = sine_params(4, 3, 0.5);
    const Tensor3 xs = one_hot_steps(hello_inputs(), 1, 4);
    const Run run = forward(p, xs);
    const LossGrad loss = cross_entropy_sum(logits(p, run), hello_targets());
    const Params grads = backward(p, xs, run, loss.dscores).params;
    walk([&](const std::string& name,
             const auto& gradient) { example.value("d" + name, gradient, 8); },
         grads);
    return example;
}

WorkedExample show_hello_training()
{
    WorkedExample example("hello_training",
                          "\"hello\": learned by the rules of min-char-rnn");
    MinCharRnn guess = min_char_rnn(zero_params(65, 100, 65));
    example.note("A log of min-char-rnn, V = 65, begins with 104.35967:");
    example.row("25 guesses, V = 65", "104.3597",
                static_cast<Real>(train_step(guess, Ids(25, 0), Ids(25, 1))));
    show_run(example, 3, 0.5, 8);
    show_run(example, 8, 0.1, 8);
    show_run(example, 100, 0.01, 5);
    return example;
}

WorkedExample show_temperature()
{
    WorkedExample example("temperature",
                          "\"hello\": step 2 at four temperatures");
    const Vector scores =
        row(logits(hello_figure(),
                   forward(hello_figure(), one_hot_steps({0, 1}, 1, 4))),
            1);
    example.value("scores of h, e, l, o", scores, 4);
    for (const double temperature : {0.2, 0.5, 1.0, 2.0}) {
        example.value(fmt::format("temperature {:g}", temperature),
                      next_probabilities(scores, temperature), 4);
    }
    return example;
}

}  // namespace unrolled::rnn
