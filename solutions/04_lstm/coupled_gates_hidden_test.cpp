#include "coupled_gates.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_04_7;
using exercise::check;

namespace {

struct Example {
    Params p;
    Vector h0, c0;
    Matrix xs;
};

Example random_example(Random& random)
{
    const std::size_t T = 1 + random.below(7), D = 1 + random.below(4), H = 1 + random.below(5);
    Example e = {{zeros<Matrix>(3 * H, D), zeros<Matrix>(3 * H, H), zeros<Vector>(3 * H)},
                 zeros<Vector>(H),
                 zeros<Vector>(H),
                 zeros<Matrix>(T, D)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.9); }, e.p);
    fill_uniform(e.h0, random, 1);
    fill_normal(e.c0, random, 2);
    fill_normal(e.xs, random, 1);
    return e;
}

// Row i of the three blocks at step t.
Real sum_at(const Example& e, std::size_t i, std::size_t t, const Vector& h)
{
    Real a = e.p.b_h(i);
    for (std::size_t j = 0; j < e.xs.shape(1); ++j) a += e.p.W_xh(i, j) * e.xs(t, j);
    for (std::size_t j = 0; j < h.size(); ++j) a += e.p.W_hh(i, j) * h(j);
    return a;
}

Real openness(Real a)
{
    return 0.5 * (1 + std::tanh(a / 2));
}

Run cell_by_cell(const Example& e)
{
    const std::size_t steps = e.xs.shape(0), n = e.h0.size();
    Run run = {zeros<Matrix>(steps, n), zeros<Matrix>(steps, n)};
    Vector h = e.h0, c = e.c0;
    for (std::size_t t = 0; t < steps; ++t) {
        const Vector heard = h;
        for (std::size_t k = 0; k < n; ++k) {
            const Real candidate = std::tanh(sum_at(e, n + k, t, heard));
            c(k) += openness(sum_at(e, k, t, heard)) * (candidate - c(k));
            h(k) = openness(sum_at(e, 2 * n + k, t, heard)) * std::tanh(c(k));
            run.cs(t, k) = c(k);
            run.hs(t, k) = h(k);
        }
    }
    return run;
}

}  // namespace

TEST_CASE("random layers and sequences: each memory moves towards its candidate")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const Example e = random_example(random);
        check(coupled_gates).with(e.p, e.h0, e.c0, e.xs).gives(cell_by_cell(e));
    }
}
