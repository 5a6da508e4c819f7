#include <fmt/format.h>

#include "examples.hpp"
#include "lecture.hpp"
#include "tape_graph.hpp"

namespace unrolled::bptt {
namespace {

// One unit without input: h_t = tanh(w h_{t-1}), and the result is h_3.
Tape one_unit()
{
    Tape tape;
    const Place w = given(tape, "w", Real(0.9));
    Place h = given(tape, name_of("h", 0), Real(0.5));
    for (std::size_t t = 1; t <= 3; ++t) {
        h = tanh_of(tape, multiply(tape, w, h));
        tape.entries[h].name = name_of("h", t) + " = tanh";
    }
    play_backward(tape, h);
    return tape;
}

}  // namespace

void draw_tapes(const std::filesystem::path& folder)
{
    draw(folder / "one_unit.svg",
         tape_graph(one_unit(), "A tape of eight numbers, played backward",
                    "Three times a product with w and a tanh, from left to "
                    "right. Each box has a value and a gradient, each arrow a "
                    "slope. Three arrows leave w, whose gradient is the sum "
                    "of what comes back along them."));
    draw(folder / "tape.svg",
         run_graph(record_run(example_8_1(), example_8_1_inputs(),
                              example_8_1_classes()),
                   "Example 8-1 on the tape: value | gradient",
                   "Left, the five parameters; then a column for each of four "
                   "steps with input, a, state, scores and loss; right, the "
                   "sum of the losses. Every number of the run has its "
                   "gradient beside it."));
}

}  // namespace unrolled::bptt
