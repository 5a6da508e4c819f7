#include "scalar_cell.hpp"

#include <cmath>

namespace unrolled::lstm {
namespace {

Real sum_of(const char* name, const ScalarGate& gate, const Vector& x,
            Real h_prev)
{
    require_shape(name, gate.w, {x.size()});
    return dot(gate.w, x) + gate.u * h_prev + gate.b;  // (4.29)
}

Real sigma(Real a)
{
    return 1 / (1 + std::exp(-a));
}

Real phi(const ScalarCell& cell, Real a)
{
    return cell.squash ? std::tanh(a) : a;
}

}  // namespace

// [scalar_step]
ScalarStep step_forward(const ScalarCell& cell, const Vector& x,
                        const ScalarStep& prev)
{
    ScalarStep s;
    s.a_i = sum_of("i.w", cell.i, x, prev.h);  // (4.29)
    s.a_f = sum_of("f.w", cell.f, x, prev.h);  // (4.29)
    s.a_g = sum_of("g.w", cell.g, x, prev.h);  // (4.29)
    s.a_o = sum_of("o.w", cell.o, x, prev.h);  // (4.29)
    s.i = sigma(s.a_i);
    s.f = sigma(s.a_f);
    s.g = phi(cell, s.a_g);
    s.o = sigma(s.a_o);
    s.c = s.f * prev.c + s.i * s.g;  // (4.30)
    s.h = s.o * phi(cell, s.c);      // (4.31)
    return s;
}
// [scalar_step]

std::vector<ScalarStep> run_cell(const ScalarCell& cell, const Matrix& xs)
{
    if (xs.shape(0) == 0) throw ShapeError("a sequence without steps");
    std::vector<ScalarStep> steps;
    ScalarStep prev;
    for (std::size_t t = 0; t < xs.shape(0); ++t) {
        prev = step_forward(cell, row(xs, t), prev);
        steps.push_back(prev);
    }
    return steps;
}

}  // namespace unrolled::lstm
