#include <fmt/format.h>

#include <cmath>

#include "count.hpp"
#include "examples.hpp"
#include "language_model.hpp"
#include "lecture.hpp"
#include "min_char_rnn.hpp"
#include "plot.hpp"
#include "sample.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace unrolled::rnn {
namespace {

// How far the first output moves at each step when x(1) is another.
Curve movement(const std::string& name, Real x1, Real x2)
{
    const Params p = example_8_1();
    Tensor3 xs = example_8_1_inputs();
    const Tensor3 before = outputs(p, forward(p, xs));
    xs(0, 0, 0) = x1;
    xs(0, 0, 1) = x2;
    const Tensor3 after = outputs(p, forward(p, xs));
    Curve curve{.name = name, .x = {}, .y = {}};
    for (std::size_t t = 0; t < 4; ++t) {
        curve.x.push_back(static_cast<double>(t + 1));
        curve.y.push_back(std::abs(after(t, 0, 0) - before(t, 0, 0)));
    }
    return curve;
}

// B is left out: its change is 0, which a logarithmic axis cannot show.
void draw_memory(const std::filesystem::path& file)
{
    plot_curves(
        file,
        {.title = "Example 8-1: how far y' moves when x(1) is another",
         .x_label = "time step t",
         .y_label = "change of the first output",
         .description = "Four lines on a logarithmic scale fall by a factor of "
                        "ten at each time step, whatever the first input.",
         .log_y = true},
        {movement("A (0, 0)", 0, 0), movement("C (1, 1)", 1, 1),
         movement("D (0, -1)", 0, -1), movement("E (10, 10)", 10, 10)});
}

Curve hello_curve(std::size_t H, double scale)
{
    MinCharRnn model = min_char_rnn(sine_params(4, H, scale));
    Curve curve{.name = fmt::format("H = {}", H), .x = {}, .y = {}};
    for (int n = 0; n <= 100; ++n) {
        model.h.fill(Real(0));
        curve.x.push_back(n);
        curve.y.push_back(train_step(model, hello_inputs(), hello_targets()));
    }
    return curve;
}

void draw_hello_loss(const std::filesystem::path& file)
{
    plot_curves(
        file,
        {.title = "Learning \"hello\" by the rules of min-char-rnn",
         .x_label = "update",
         .y_label = "loss of the four steps, nats",
         .description = "The losses of networks with 3, 8 and 100 "
                        "units fall below 1 within 30 updates; with "
                        "100 units the loss first jumps to 18.",
         .log_y = true},
        {hello_curve(3, 0.5), hello_curve(8, 0.1), hello_curve(100, 0.01)});
}

void draw_count(const std::filesystem::path& file)
{
    Curve shared{.name = "shared", .x = {}, .y = {}};
    Curve separate{.name = "a set per step", .x = {}, .y = {}};
    for (std::size_t T = 1; T <= 100; ++T) {
        shared.x.push_back(static_cast<double>(T));
        separate.x.push_back(static_cast<double>(T));
        shared.y.push_back(static_cast<double>(count_shared(65, 100, 65)));
        separate.y.push_back(
            static_cast<double>(count_separate(65, 100, 65, T)));
    }
    plot_curves(file,
                {.title = "Numbers to learn: 65 characters, 100 units",
                 .x_label = "length of the sequence T",
                 .y_label = "parameters",
                 .description = "With shared weights a flat line at 23,165; "
                                "with separate weights a line that reaches a "
                                "hundred times as many at length 100.",
                 .log_y = true},
                {shared, separate});
}

constexpr std::string_view sentence = "April is the cruelest month";

// A small network that has read one sentence many times.
Params taught(const CharVocabulary& vocabulary)
{
    Random random(71);
    LanguageModel model =
        language_model({.V = vocabulary.size(), .H = 16, .N = 1}, 1e-2, random);
    const Ids ids = vocabulary.encode(sentence);
    const TextBatch batch{.inputs = {ids.begin(), ids.end() - 1},
                          .targets = {ids.begin() + 1, ids.end()},
                          .first = true};
    for (int step = 0; step < 300; ++step) train_step(model, batch);
    return model.params;
}

void draw_states(const std::filesystem::path& file)
{
    const CharVocabulary vocabulary(sentence);
    const Params p = taught(vocabulary);
    const Ids ids = vocabulary.encode(sentence);
    const Run run = forward(p, one_hot_steps(ids, 1, vocabulary.size()));
    const std::size_t T = run.length(), H = p.b_h.size();
    Matrix cells = zeros<Matrix>(H, T);
    for (std::size_t t = 0; t < T; ++t) {
        for (std::size_t i = 0; i < H; ++i) cells(i, t) = run.hs(t, 0, i);
    }
    std::vector<std::string> units;
    for (std::size_t i = 1; i <= H; ++i) units.push_back(fmt::format("{}", i));
    plot_heat_map(file,
                  {.title = "What 16 state units do while a sentence is read",
                   .x_label = "character read",
                   .y_label = "state unit",
                   .description = "A grid of 16 rows and 27 columns, one "
                                  "column for each character of the sentence "
                                  "April is the cruelest month; most cells "
                                  "are near 1 or -1, and equal characters "
                                  "have different columns."},
                  cells, units, split_characters(sentence));
}

}  // namespace

void draw_curves(const std::filesystem::path& folder)
{
    draw_memory(folder / "memory.svg");
    draw_hello_loss(folder / "hello_loss.svg");
    draw_count(folder / "count.svg");
    draw_states(folder / "states.svg");
}

}  // namespace unrolled::rnn
