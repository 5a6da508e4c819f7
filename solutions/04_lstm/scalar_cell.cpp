#include "scalar_cell.hpp"

#include <cmath>
#include <stdexcept>

namespace unrolled::ex_04_1 {
namespace {

Real sum_of(const Gate& gate, const Vector& x, Real h_prev)
{
    return dot(gate.w_x, x) + gate.w_h * h_prev + gate.b;
}

// A long way below 0, exp(-z) is infinite, and 1 / infinity is the 0 that it should be.
Real opening(Real z)
{
    return 1 / (1 + std::exp(-z));
}

Real phi(const Cell& cell, Real z)
{
    return cell.squash ? std::tanh(z) : z;
}

Table empty_table(std::size_t T)
{
    const Vector column = zeros<Vector>(T);
    return {column, column, column, column, column, column};
}

}  // namespace

Table scalar_cell(const Cell& cell, Real h0, Real c0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0);
    if (T == 0) throw std::invalid_argument("a sequence has at least one step");

    Table table = empty_table(T);
    Real h = h0, c = c0;
    for (std::size_t t = 0; t < T; ++t) {
        const Vector x = row(xs, t);
        // All four hear the h of the step before: none of them may see what this step makes.
        table.input(t) = opening(sum_of(cell.input, x, h));
        table.forget(t) = opening(sum_of(cell.forget, x, h));
        table.candidate(t) = phi(cell, sum_of(cell.candidate, x, h));
        table.output(t) = opening(sum_of(cell.output, x, h));
        // The only place where the past goes on: multiplied with one number, and through no tanh.
        c = table.forget(t) * c + table.input(t) * table.candidate(t);
        h = table.output(t) * phi(cell, c);
        table.c(t) = c;
        table.h(t) = h;
    }
    return table;
}

}  // namespace unrolled::ex_04_1
