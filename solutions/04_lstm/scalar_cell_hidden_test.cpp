#include "scalar_cell.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_1;
using exercise::check;

namespace {

Gate random_gate(std::size_t D, Random& random)
{
    Vector w_x = zeros<Vector>(D);
    fill_normal(w_x, random, 1);
    return {w_x, random.uniform(-2, 2), random.uniform(-1, 1)};
}

// What goes into a gate, or into the candidate, at step t.
Real sum_at(const Gate& gate, const Matrix& xs, std::size_t t, Real h)
{
    Real z = gate.b + gate.w_h * h;
    for (std::size_t j = 0; j < gate.w_x.size(); ++j) z += gate.w_x(j) * xs(t, j);
    return z;
}

// The sigmoid is a tanh of half the size, moved up.
Real gate_of(Real z)
{
    return 0.5 * (1 + std::tanh(z / 2));
}

// The memory of step t as a sum over all that ever entered: each part was multiplied with the
// forget gates of the steps that came after it.
Real memory_after(const Table& table, std::size_t t, Real c0)
{
    Real memory = 0, stays = 1;
    for (std::size_t s = t + 1; s-- > 0;) {
        memory += stays * table.input(s) * table.candidate(s);
        stays *= table.forget(s);
    }
    return memory + stays * c0;
}

Table expected_table(const Cell& cell, Real h, Real c0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0);
    Table table;
    for_each([&](const char*, Vector& column) { column = zeros<Vector>(T); }, table);
    for (std::size_t t = 0; t < T; ++t) {
        const Real z = sum_at(cell.candidate, xs, t, h);
        table.input(t) = gate_of(sum_at(cell.input, xs, t, h));
        table.forget(t) = gate_of(sum_at(cell.forget, xs, t, h));
        table.candidate(t) = cell.squash ? std::tanh(z) : z;
        table.output(t) = gate_of(sum_at(cell.output, xs, t, h));
        table.c(t) = memory_after(table, t, c0);
        table.h(t) = table.output(t) * (cell.squash ? std::tanh(table.c(t)) : table.c(t));
        h = table.h(t);
    }
    return table;
}

}  // namespace

TEST_CASE("random cells and sequences: the memory is the sum of all that entered and stayed")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t T = 1 + random.below(6), D = 1 + random.below(4);
        const Cell cell = {random_gate(D, random), random_gate(D, random), random_gate(D, random),
                           random_gate(D, random), round % 3 > 0};
        Matrix xs = zeros<Matrix>(T, D);
        fill_normal(xs, random, 1);
        const Real h0 = random.uniform(-1, 1), c0 = random.uniform(-2, 2);
        check(scalar_cell).with(cell, h0, c0, xs).gives(expected_table(cell, h0, c0, xs));
    }
}

TEST_CASE("gates far from half open neither overflow nor become nan")
{
    const Gate shut = {{0.0}, 0, -5000}, open = {{0.0}, 0, 5000}, through = {{1.0}, 0, 0};
    const Matrix x = {{3.0}};
    check(scalar_cell)
        .with({open, shut, through, open, false}, 0, 8, x)
        .gives({{1.0}, {0.0}, {3.0}, {1.0}, {3.0}, {3.0}});
    check(scalar_cell)
        .with({shut, open, through, shut, false}, 0, 8, x)
        .gives({{0.0}, {1.0}, {3.0}, {0.0}, {8.0}, {0.0}});
}
