#include <cmath>
#include <stdexcept>

#include "mistakes.hpp"
#include "scalar_cell.hpp"

namespace unrolled::ex_04_1 {
namespace {

// What each mistake changes.
struct Faults {
    bool adds = true;         // c has its part i g
    bool keeps = true;        // c has its part f c
    bool swapped = false;     // the input gate on the memory, the forget gate on the candidate
    bool shows_new = true;    // h is made from the memory after the step
    bool hears_h = true;      // the sums hear h, not the memory
    bool starts = true;       // from h0 and c0, not from 0
    bool tanh_of_c = true;    // h has its tanh, if the cell squashes
    bool tanh_gates = false;  // gates between -1 and 1
};

Real sum_of(const Gate& gate, const Vector& x, Real heard)
{
    return dot(gate.w_x, x) + gate.w_h * heard + gate.b;
}

Real opening(Real z, const Faults& faults)
{
    return faults.tanh_gates ? std::tanh(z) : 1 / (1 + std::exp(-z));
}

void run_step(const Cell& cell, const Vector& x, std::size_t t, Real& h, Real& c, Table& table,
              const Faults& faults)
{
    const Real heard = faults.hears_h ? h : c, z = sum_of(cell.candidate, x, heard), before = c;
    const Real i = opening(sum_of(cell.input, x, heard), faults);
    const Real f = opening(sum_of(cell.forget, x, heard), faults);
    const Real g = cell.squash ? std::tanh(z) : z;
    const Real o = opening(sum_of(cell.output, x, heard), faults);
    c = (faults.keeps ? (faults.swapped ? i : f) * before : 0) +
        (faults.adds ? (faults.swapped ? f : i) * g : 0);
    const Real shown = faults.shows_new ? c : before;
    h = o * (cell.squash && faults.tanh_of_c ? std::tanh(shown) : shown);
    table.input(t) = i;
    table.forget(t) = f;
    table.candidate(t) = g;
    table.output(t) = o;
    table.c(t) = c;
    table.h(t) = h;
}

Table run(const Faults& faults, const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");
    const Vector column = zeros<Vector>(T);
    Table table = {column, column, column, column, column, column};
    Real h = faults.starts ? h0 : 0, c = faults.starts ? c0 : 0;
    for (std::size_t t = 0; t < T; ++t) run_step(cell, row(xs, t), t, h, c, table, faults);
    return table;
}

Table nothing_enters(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.adds = false}, cell, h0, c0, xs);
}

Table nothing_stays(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.keeps = false}, cell, h0, c0, xs);
}

Table swapped_gates(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.swapped = true}, cell, h0, c0, xs);
}

Table shows_the_past(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.shows_new = false}, cell, h0, c0, xs);
}

Table hears_the_memory(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.hears_h = false}, cell, h0, c0, xs);
}

Table starts_from_zero(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.starts = false}, cell, h0, c0, xs);
}

Table no_tanh_of_c(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.tanh_of_c = false}, cell, h0, c0, xs);
}

Table tanh_gates(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    return run({.tanh_gates = true}, cell, h0, c0, xs);
}

const exercise::Mistakes known = exercise::mistakes_of(
    scalar_cell,
    {{nothing_enters,
      "The memory is only f c: nothing ever enters the cell. A formula in circulation has lost "
      "its second part, i times g."},
     {nothing_stays, "The memory is only i g: the old memory, times the forget gate, is missing."},
     {swapped_gates,
      "The input gate and the forget gate are swapped: the forget gate multiplies the old memory, "
      "the input gate the candidate."},
     {shows_the_past,
      "What shows is one step late: h is made from the memory before the step. It needs the new "
      "one."},
     {hears_the_memory,
      "The sums hear the memory c. They hear what the cell showed, h of the step before."},
     {starts_from_zero, "The arguments h0 and c0 are not used: the first step begins with zeros."},
     {no_tanh_of_c,
      "The memory shows as it is, also in a cell that squashes. There h is o times tanh(c)."},
     {tanh_gates,
      "The gates go through tanh and reach from -1 to 1. A gate lets through between none and all: "
      "it needs the sigmoid."}});

}  // namespace
}  // namespace unrolled::ex_04_1
