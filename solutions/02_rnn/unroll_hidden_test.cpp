#include "unroll.hpp"

#include <cmath>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_02_3;
using exercise::answer;
using exercise::check;

namespace {

Params random_params(std::size_t D, std::size_t H, std::size_t V, Random& random)
{
    Params p = {.W_xh = zeros<Matrix>(H, D),
                .W_hh = zeros<Matrix>(H, H),
                .b_h = zeros<Vector>(H),
                .W_hy = zeros<Matrix>(V, H),
                .b_y = zeros<Vector>(V)};
    for_each([&](const char*, auto& member) { fill_normal(member, random, 0.7); }, p);
    return p;
}

Real affine_unit(const Matrix& W, const Vector& b, std::size_t i, std::span<const Real> x)
{
    Real a = b(i);
    for (std::size_t j = 0; j < x.size(); ++j) a += W(i, j) * x[j];
    return a;
}

// Number by number, as the equations read.
Run expected_run(const Params& p, const Vector& h0, const Matrix& xs)
{
    const std::size_t T = xs.shape(0), D = xs.shape(1), H = h0.size(), V = p.b_y.size();
    Run run = {.hs = zeros<Matrix>(T, H), .ys = zeros<Matrix>(T, V)};
    const Vector no_bias = zeros<Vector>(H);
    for (std::size_t t = 0; t < T; ++t) {
        const std::span<const Real> before =
            t == 0 ? values(h0) : std::span<const Real>(values(run.hs)).subspan((t - 1) * H, H);
        for (std::size_t i = 0; i < H; ++i) {
            const std::span<const Real> x = std::span(values(xs)).subspan(t * D, D);
            run.hs(t, i) = std::tanh(affine_unit(p.W_xh, p.b_h, i, x) +
                                     affine_unit(p.W_hh, no_bias, i, before));
        }
        const std::span<const Real> now = std::span<const Real>(values(run.hs)).subspan(t * H, H);
        Real total = 0;
        for (std::size_t k = 0; k < V; ++k) {
            run.ys(t, k) = std::exp(affine_unit(p.W_hy, p.b_y, k, now));
            total += run.ys(t, k);
        }
        for (std::size_t k = 0; k < V; ++k) run.ys(t, k) /= total;
    }
    return run;
}

}  // namespace

TEST_CASE("random sizes, lengths and weights")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 8; ++round) {
        const std::size_t T = 1 + random.below(6), D = 1 + random.below(4);
        const std::size_t H = 1 + random.below(5), V = 2 + random.below(4);
        const Params p = random_params(D, H, V, random);
        Vector h0 = zeros<Vector>(H);
        Matrix xs = zeros<Matrix>(T, D);
        fill_uniform(h0, random, 1);
        fill_normal(xs, random, 1);
        check(unroll).with(p, h0, xs).gives(expected_run(p, h0, xs));
    }
}

TEST_CASE("in two parts, with the state handed over, it is the same sequence")
{
    Random& random = exercise::random_inputs();
    const Params p = random_params(2, 3, 2, random);
    Matrix xs = zeros<Matrix>(6, 2);
    fill_normal(xs, random, 1);
    Matrix late = zeros<Matrix>(2, 2);
    for (std::size_t i = 0; i < 4; ++i) late.data()[i] = xs(4 + i / 2, i % 2);
    const Run whole = answer(unroll).with(p, zeros<Vector>(3), xs);
    REQUIRE((whole.hs.shape(0) == 6 && whole.hs.shape(1) == 3));
    REQUIRE((whole.ys.shape(0) == 6 && whole.ys.shape(1) == 2));
    Run end = {.hs = zeros<Matrix>(2, 3), .ys = zeros<Matrix>(2, 2)};
    for (std::size_t i = 0; i < 6; ++i) end.hs.data()[i] = whole.hs(4 + i / 3, i % 3);
    for (std::size_t i = 0; i < 4; ++i) end.ys.data()[i] = whole.ys(4 + i / 2, i % 2);
    check(unroll).with(p, row(whole.hs, 3), late).gives(end);
}
