#include <fmt/format.h>

#include "examples.hpp"
#include "gate_rows.hpp"
#include "language_model.hpp"
#include "lecture.hpp"
#include "plot.hpp"
#include "sample.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace unrolled::lstm {
namespace {

constexpr std::string_view sentence = "April is the cruelest month";

// The three gates over time, a row each.
Matrix gates_of(const std::vector<ScalarStep>& steps)
{
    Matrix rows = zeros<Matrix>(3, steps.size());
    for (std::size_t t = 0; t < steps.size(); ++t) {
        rows(0, t) = steps[t].i;
        rows(1, t) = steps[t].f;
        rows(2, t) = steps[t].o;
    }
    return rows;
}

void draw_lee_gates(const std::filesystem::path& file)
{
    const Matrix xs = lee_long();
    std::vector<std::string> columns;
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        columns.push_back(
            fmt::format("{} {} {}", xs(t, 0), xs(t, 1), xs(t, 2)));
    }
    plot_heat_map(file,
                  {.title = "Lee's memory cell: its gates over nine steps",
                   .x_label = "input x1 x2 x3",
                   .y_label = "gate",
                   .description = "The input gate is open at steps 2, 4 and 8, "
                                  "the forget gate is closed at step 7 only, "
                                  "the output gate is open at steps 6 and 9."},
                  gates_of(run_cell(lee_cell(), xs)),
                  {"input", "forget", "output"}, columns, 0);
}

void draw_lee_memory(const std::filesystem::path& file)
{
    Curve memory{.name = "cell c", .x = {}, .y = {}};
    Curve shown{.name = "output y", .x = {}, .y = {}};
    for (const ScalarStep& s : run_cell(lee_cell(), lee_long())) {
        const double t = static_cast<double>(memory.x.size() + 1);
        memory.x.push_back(t);
        shown.x.push_back(t);
        memory.y.push_back(static_cast<double>(s.c));
        shown.y.push_back(static_cast<double>(s.h));
    }
    plot_curves(file,
                {.title = "Lee's memory cell: what it holds and what it shows",
                 .x_label = "step",
                 .y_label = "value",
                 .description = "The cell rises to 3 and 7, is reset to 0 at "
                                "step 7 and rises to 6; the output is 0 but "
                                "for 7 at step 6 and 6 at step 9.",
                 .log_y = false},
                {memory, shown});
}

// A small network that has read one sentence many times.
Params taught(const CharVocabulary& vocabulary)
{
    Random random(71);
    LanguageModel model =
        language_model({.V = vocabulary.size(), .H = 8, .N = 1}, 2e-2, random);
    const Ids ids = vocabulary.encode(sentence);
    const TextBatch batch{.inputs = {ids.begin(), ids.end() - 1},
                          .targets = {ids.begin() + 1, ids.end()},
                          .first = true};
    for (int step = 0; step < 300; ++step) train_step(model, batch);
    return model.params;
}

void draw_sentence_gates(const std::filesystem::path& file)
{
    const CharVocabulary vocabulary(sentence);
    const Ids ids = vocabulary.encode(sentence);
    const Run run =
        forward(taught(vocabulary), one_hot_steps(ids, 1, vocabulary.size()));
    const GateRows rows = gate_rows(run, 4);
    plot_heat_map(file,
                  {.title = "Four cells while a sentence is read",
                   .x_label = "character read",
                   .y_label = "gate and cell",
                   .description = "A grid of 16 rows and 27 columns: for each "
                                  "of four cells its input, forget and output "
                                  "gate and what it remembers, one column for "
                                  "each character of the sentence April is "
                                  "the cruelest month."},
                  rows.numbers, rows.names, split_characters(sentence));
}

}  // namespace

void draw_gates(const std::filesystem::path& folder)
{
    draw_lee_gates(folder / "lee_gates.svg");
    draw_lee_memory(folder / "lee_memory.svg");
    draw_sentence_gates(folder / "gates.svg");
}

}  // namespace unrolled::lstm
