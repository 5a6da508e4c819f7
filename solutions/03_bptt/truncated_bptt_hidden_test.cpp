#include "truncated_bptt.hpp"

#include <algorithm>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_03_5;
using exercise::check;

namespace {

Run random_run(std::size_t T, std::size_t D, std::size_t H, Random& random)
{
    Run run = {.xs = zeros<Matrix>(T, D),
               .h0 = zeros<Vector>(H),
               .hs = zeros<Matrix>(T, H),
               .dhs_output = zeros<Matrix>(T, H)};
    for_each([&](const char*, auto& member) { fill_uniform(member, random, 1); }, run);
    return run;
}

// The part of da_t that has come from s = t, t + 1, ... t + K - 1: from the last of them to t.
Vector da_of(const Run& run, const Matrix& W_hh, std::size_t t, std::size_t K)
{
    const std::size_t last = std::min(run.hs.shape(0), t + K) - 1;
    Vector da = zeros_like(run.h0);
    for (std::size_t s = last + 1; s-- > t;) {
        const Vector h = row(run.hs, s), back = matmul(transpose(W_hh), da);
        da = (row(run.dhs_output, s) + back) * (1 - h * h);
    }
    return da;
}

Grads expected(const Run& run, const Matrix& W_hh, std::size_t K)
{
    Matrix das = zeros_like(run.hs), h_prevs = zeros_like(run.hs);
    for (std::size_t t = 0; t < das.shape(0); ++t) {
        const Vector da = da_of(run, W_hh, t, K);
        for (std::size_t i = 0; i < da.size(); ++i) {
            das(t, i) = da(i);
            h_prevs(t, i) = t == 0 ? run.h0(i) : run.hs(t - 1, i);
        }
    }
    return {.W_xh = matmul(transpose(das), run.xs),
            .W_hh = matmul(transpose(das), h_prevs),
            .b_h = sum_rows(das)};
}

}  // namespace

TEST_CASE("random sizes, runs and reaches: each step hears the next K outputs, its own included")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 10; ++round) {
        const std::size_t T = 1 + random.below(7), D = 1 + random.below(3), H = 1 + random.below(4);
        const std::size_t K = 1 + random.below(T + 1);
        const Run run = random_run(T, D, H, random);
        Matrix W_hh = zeros<Matrix>(H, H);
        fill_normal(W_hh, random, 0.8);
        check(truncated_bptt)
            .with(run, W_hh, static_cast<std::int64_t>(K))
            .gives(expected(run, W_hh, K));
    }
}
