#include <fmt/format.h>

#include <cmath>

#include "examples.hpp"
#include "lecture.hpp"

namespace unrolled::lstm {
namespace {

void show_days(WorkedExample& example, const char* company, const Matrix& xs)
{
    const auto steps = run_cell(statquest_cell(), xs);
    example.note(fmt::format("company {}: x, then f, i, g, o, c, h", company));
    for (std::size_t t = 0; t < steps.size(); ++t) {
        const ScalarStep& s = steps[t];
        example.value(fmt::format("day {}, x = {:g}", t + 1, xs(t, 0)),
                      Vector{s.f, s.i, s.g, s.o, s.c, s.h}, 6);
    }
}

Vector states(const Matrix& xs)
{
    const auto steps = run_cell(mitx_cell(), xs);
    Vector hs = zeros<Vector>(steps.size());
    for (std::size_t t = 0; t < steps.size(); ++t) hs(t) = steps[t].h;
    return hs;
}

void show_states(WorkedExample& example, const char* inputs, const Matrix& xs)
{
    const Vector hs = states(xs);
    example.note(fmt::format("x = {}", inputs));
    example.value("h", hs, 6);
    Vector rounded = hs;
    for (Real& h : values(rounded)) h = std::round(h);
    example.value("h, to the nearest whole number", rounded, 0);
}

}  // namespace

WorkedExample show_statquest()
{
    WorkedExample example("statquest", "Starmer: two companies, one cell");
    const auto a = run_cell(statquest_cell(), statquest_a());
    const auto b = run_cell(statquest_cell(), statquest_b());
    example.row("A, day 1: c", "-0.20", a[0].c);
    example.row("A, day 1: h", "-0.13", a[0].h);
    example.row("A, day 4: h", "0", a[3].h);
    example.row("B, day 4: h", "1", b[3].h);
    example.note("The inputs of days 2 to 4 are ours.");
    show_days(example, "A", statquest_a());
    show_days(example, "B", statquest_b());
    return example;
}

WorkedExample show_mitx()
{
    WorkedExample example("mitx", "MITx 6.86x: the cell that turns its sign");
    show_states(example, "0, 0, 1, 1, 1, 0", mitx_inputs());
    example.note("Another sequence, ours:");
    const Matrix ours = {{1}, {1}, {0}, {1}, {1}};
    show_states(example, "1, 1, 0, 1, 1", ours);
    return example;
}

}  // namespace unrolled::lstm
