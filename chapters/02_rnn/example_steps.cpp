#include <fmt/format.h>

#include "activation.hpp"
#include "example_names.hpp"
#include "examples.hpp"
#include "frames.hpp"
#include "lecture.hpp"
#include "sample.hpp"

namespace unrolled::rnn {
namespace {

// The numbers of the only example at step t, counted from 1.
std::string at_step(const Tensor3& numbers, std::size_t t, int decimals)
{
    return to_text(row(at(numbers, t - 1), 0), decimals);
}

std::string node_of(const char* symbol, std::size_t t)
{
    return fmt::format("{}{}", symbol, t);
}

Frame start_frame(const Run& run)
{
    return {.title = "Before the first step: nothing is remembered",
            .nodes = {"h0"},
            .equation = "",
            .values = {{name_of("h", 0), to_text(row(run.h0, 0), 0)}}};
}

// Everything that example 8-1 computes.
struct Example81 {
    Tensor3 xs, zs, as, hs, os, ys;
};

// In the order of the equations: x, z, a, h, o, y'. The state's node is lit
// from z to h, the output's from o to y'.
void add_step(std::vector<Frame>& frames, const Example81& e, std::size_t t)
{
    const std::string x = node_of("x", t), h = node_of("h", t),
                      y = node_of("y", t);
    const auto add = [&](const char* title, const std::string& node,
                         const char* equation, const char* symbol,
                         const Tensor3& numbers, int decimals) {
        frames.push_back(
            {.title = fmt::format("t = {}: {}", t, title),
             .nodes = {node},
             .equation = equation,
             .values = {{name_of(symbol, t), at_step(numbers, t, decimals)}}});
    };
    add("the input is read", x, "", "x", e.xs, 1);
    add("what the input says", h, "2.1", "z", e.zs, 4);
    add("what the past says is added", h, "2.2", "a", e.as, 4);
    add("the new state", h, "2.3", "h", e.hs, 4);
    add("a score for each answer", y, "2.4", "o", e.os, 4);
    add("a probability for each answer", y, "2.5", "y'", e.ys, 4);
}

StepThrough steps_of_example_8_1()
{
    const Params p = example_8_1();
    const Tensor3 xs = example_8_1_inputs();
    const Run run = forward(p, xs);
    const Example81 e{.xs = xs,
                      .zs = unflatten(affine(flatten(xs), p.W_xh, p.b_h), xs),
                      .as = preactivations(p, xs, run),
                      .hs = run.hs,
                      .os = unflatten(logits(p, run), run.hs),
                      .ys = outputs(p, run)};
    std::vector<Frame> frames = {start_frame(run)};
    for (std::size_t t = 1; t <= run.length(); ++t) add_step(frames, e, t);
    return {"Example 8-1, number by number", frames};
}

// The letter that a row of probabilities prefers, and whether it is right.
Frame answer_frame(const Tensor3& ys, std::size_t t)
{
    const char letters[] = "helo";
    const char says = letters[argmax(row(at(ys, t - 1), 0))];
    const char right = letters[hello_targets()[t - 1]];
    return {
        .title = fmt::format(
            "t = {}: it says \"{}\", which is {}", t, says,
            says == right ? std::string("right")
                          : fmt::format("wrong: it should be \"{}\"", right)),
        .nodes = {node_of("y", t)},
        .equation = "2.5",
        .values = {{name_of("y'", t), at_step(ys, t, 3)}}};
}

StepThrough steps_of_hello()
{
    const Params p = hello_figure();
    const Tensor3 xs = one_hot_steps(hello_inputs(), 1, 4);
    const Run run = forward(p, xs);
    const Tensor3 os = unflatten(logits(p, run), run.hs), ys = outputs(p, run);
    std::vector<Frame> frames = {start_frame(run)};
    for (std::size_t t = 1; t <= run.length(); ++t) {
        const auto step = [t](const std::string& title) {
            return fmt::format("t = {}: {}", t, title);
        };
        frames.push_back({step(fmt::format("it reads \"{}\"", "hell"[t - 1])),
                          {node_of("x", t)},
                          "",
                          {{name_of("x", t), at_step(xs, t, 0)}}});
        frames.push_back({step("the new state"),
                          {node_of("h", t)},
                          "2.3",
                          {{name_of("h", t), at_step(run.hs, t, 1)}}});
        frames.push_back({step("a score for each of h, e, l, o"),
                          {node_of("y", t)},
                          "2.4",
                          {{name_of("o", t), at_step(os, t, 1)}}});
        frames.push_back(answer_frame(ys, t));
    }
    return {"The network reads hell", frames};
}

}  // namespace

void save_steps(const std::filesystem::path& folder)
{
    save_frames(folder / "unrolled.svg", steps_of_example_8_1());
    save_frames(folder / "hello.svg", steps_of_hello());
}

}  // namespace unrolled::rnn
