#include "weight_gradients.hpp"

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_3;
using exercise::check;

namespace {

Run random_run(std::size_t T, std::size_t D, std::size_t H, std::size_t V, Random& random)
{
    Run run = {.xs = zeros<Matrix>(T, D),
               .h0 = zeros<Vector>(H),
               .hs = zeros<Matrix>(T, H),
               .dlogits = zeros<Matrix>(T, V),
               .dhs = zeros<Matrix>(T, H)};
    for_each([&](const char*, auto& member) { fill_uniform(member, random, 1); }, run);
    return run;
}

// All steps at once: every step is a row, and a product sums over the rows.
Grads by_products(const Run& run)
{
    const Matrix das = run.dhs * (1 - run.hs * run.hs);
    Matrix h_prevs = zeros_like(run.hs);
    for (std::size_t t = 0; t < run.hs.shape(0); ++t) {
        for (std::size_t i = 0; i < run.h0.size(); ++i) {
            h_prevs(t, i) = t == 0 ? run.h0(i) : run.hs(t - 1, i);
        }
    }
    return {.W_xh = matmul(transpose(das), run.xs),
            .W_hh = matmul(transpose(das), h_prevs),
            .b_h = sum_rows(das),
            .W_hy = matmul(transpose(run.dlogits), run.hs),
            .b_y = sum_rows(run.dlogits)};
}

}  // namespace

TEST_CASE("random sizes and runs: the same as one product over all steps")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t T = 1 + random.below(6), D = 1 + random.below(4);
        const std::size_t H = 1 + random.below(5), V = 1 + random.below(4);
        const Run run = random_run(T, D, H, V, random);
        check(weight_gradients).with(run).gives(by_products(run));
    }
}

TEST_CASE("a state before the first step is a part of W_hh's gradient")
{
    Random& random = exercise::random_inputs();
    Run run = random_run(1, 2, 3, 2, random);
    check(weight_gradients).with(run).gives(by_products(run));
    run.h0.fill(0);
    check(weight_gradients).with(run).gives(by_products(run));
}
