#include "peepholes.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_5;
using exercise::check;

namespace {

// What goes into row i of the four blocks, without peepholes.
Real sum_of_row(const Params& p, std::size_t i, const Vector& x, const Vector& h_prev)
{
    Real a = p.b_h(i);
    for (std::size_t j = 0; j < x.size(); ++j) a += p.W_xh(i, j) * x(j);
    for (std::size_t j = 0; j < h_prev.size(); ++j) a += p.W_hh(i, j) * h_prev(j);
    return a;
}

Real openness(Real a)
{
    return 0.5 * (1 + std::tanh(a / 2));
}

State cell_by_cell(const Params& p, const Vector& x, const State& before)
{
    State after = before;
    for (std::size_t k = 0, n = before.h.size(); k < n; ++k) {
        const Real c_prev = before.c(k);
        const auto sum = [&](std::size_t j) { return sum_of_row(p, j * n + k, x, before.h); };
        const Real i = openness(sum(0) + p.p_input(k) * c_prev);
        const Real f = openness(sum(1) + p.p_forget(k) * c_prev);
        const Real c = f * c_prev + i * std::tanh(sum(2));
        after.c(k) = c;
        after.h(k) = openness(sum(3) + p.p_output(k) * c) * std::tanh(c);
    }
    return after;
}

}  // namespace

TEST_CASE("random sizes, parameters and states: the same as cell by cell")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t D = 1 + random.below(4), H = 1 + random.below(5);
        const Vector cells = zeros<Vector>(H);
        Params p = {zeros<Matrix>(4 * H, D),
                    zeros<Matrix>(4 * H, H),
                    zeros<Vector>(4 * H),
                    cells,
                    cells,
                    cells};
        for_each([&](const char*, auto& member) { fill_normal(member, random, 0.7); }, p);
        Vector x = zeros<Vector>(D);
        State before = {cells, cells};
        fill_normal(x, random, 1);
        fill_uniform(before.h, random, 1);
        fill_normal(before.c, random, 2);
        check(peephole_step).with(p, x, before).gives(cell_by_cell(p, x, before));
    }
}
