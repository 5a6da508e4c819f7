#include <fmt/format.h>

#include <cmath>

#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::lstm {
namespace {

Real sigma(Real a)
{
    return 1 / (1 + std::exp(-a));
}

// The columns that nobody printed: the four sums and the three gates.
void note_columns(WorkedExample& example, const Matrix& xs,
                  const std::vector<ScalarStep>& steps)
{
    example.note(
        "  t  x            z  z_i   z_f   z_o   s(z_i)    s(z_f)    "
        "s(z_o)");
    for (std::size_t t = 0; t < steps.size(); ++t) {
        const ScalarStep& s = steps[t];
        example.note(fmt::format(
            "  {}  ({}, {:2}, {})  {}  {:4}  {:4}  {:4}   {:.6f}  {:.6f}  "
            "{:.6f}",
            t + 1, xs(t, 0), xs(t, 1), xs(t, 2), s.a_g, s.a_i, s.a_f, s.a_o,
            s.i, s.f, s.o));
    }
}

// Rows c(1), y(1), c(2), ...: what the slides print of each step.
void show_steps(WorkedExample& example, const std::vector<ScalarStep>& steps,
                const std::vector<const char*>& memory,
                const std::vector<const char*>& shown)
{
    for (std::size_t t = 0; t < memory.size(); ++t) {
        const std::string step = fmt::format("({})", t + 1);
        example.row("c" + step, memory[t], steps[t].c);
        example.row("y" + step, shown[t], steps[t].h);
    }
}

}  // namespace

WorkedExample show_lee_short()
{
    WorkedExample example("lee_short", "Lee's memory cell: five steps");
    const auto steps = run_cell(lee_cell(), lee_short());
    note_columns(example, lee_short(), steps);
    show_steps(example, steps, {"3", "7", "7", "7", "0"},
               {"0", "0", "0", "7", "0"});
    example.value("closed gate", steps[3].i, 8);
    return example;
}

WorkedExample show_lee_long()
{
    WorkedExample example("lee_long", "Lee's memory cell: nine steps");
    const auto steps = run_cell(lee_cell(), lee_long());
    note_columns(example, lee_long(), steps);
    example.note(
        "The slide prints the memory before each step; so c(1) stands "
        "above step 2.");
    show_steps(example, steps, {"0", "3", "3", "7", "7", "7", "0", "6"},
               {"0", "0", "0", "0", "0", "7", "0", "0"});
    example.value("c(9), not printed", steps[8].c, 8);
    example.row("y(9)", "6", steps[8].h);
    return example;
}

WorkedExample show_transcript()
{
    WorkedExample example("transcript", "Formulas that lost something");
    const auto steps = run_cell(lee_cell(), lee_short());
    const ScalarStep& s = steps[3];
    example.note("A transcript: a = sigma(c sigma(z_o)), right: c sigma(z_o)");
    example.value("y(4) by the transcript", sigma(s.c * sigma(s.a_o)), 6);
    example.value("y(4)", s.h, 6);
    example.note("A summary: c_t = f c_{t-1}, right: f c_{t-1} + i g");
    Real c = 0;
    for (const ScalarStep& step : steps) c = step.f * c;
    example.value("c(4) by the summary", c, 0);
    example.value("c(4)", s.c, 6);
    return example;
}

}  // namespace unrolled::lstm
