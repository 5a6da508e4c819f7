#include "separate_weights.hpp"

#include <fmt/format.h>

#include "backward.hpp"

namespace unrolled::rnn {
namespace {

void require_length(const Separate& p, std::size_t T)
{
    if (T == p.at.size() && T > 0) return;
    throw ShapeError(
        fmt::format("a sequence of {} steps for a network with weights for {}",
                    T, p.at.size()));
}

}  // namespace

Separate separate_weights(const Params& p, std::size_t T)
{
    require_params(p);
    return {std::vector<Params>(T, p)};
}

// [separate]
Run forward(const Separate& p, const Tensor3& xs)
{
    const std::size_t T = xs.shape(0), N = xs.shape(1);
    require_length(p, T);
    const std::size_t H = p.at.front().b_h.size();
    Run run{.h0 = zeros<Matrix>(N, H), .hs = zeros<Tensor3>(T, N, H)};
    Step step{run.h0};
    for (std::size_t t = 0; t < T; ++t) {
        const Params& own = p.at[t];  // here is the only difference
        step = step_forward(own, affine(at(xs, t), own.W_xh, own.b_h), step.h);
        set(run.hs, t, step.h);
    }
    return run;
}
// [separate]

Matrix logits(const Separate& p, const Run& run)
{
    const std::size_t T = run.length(), N = run.h0.shape(0);
    require_length(p, T);
    Matrix scores = zeros<Matrix>(T * N, p.at.front().b_y.size());
    for (std::size_t t = 0; t < T; ++t) {
        const Params& own = p.at[t];
        const Matrix step = affine(at(run.hs, t), own.W_hy, own.b_y);
        std::ranges::copy(values(step), scores.data() + t * step.size());
    }
    return scores;
}

Separate backward(const Separate& p, const Tensor3& xs, const Run& run,
                  const Matrix& dlogits)
{
    const std::size_t T = run.length();
    require_length(p, T);
    const Tensor3 dos = unflatten(dlogits, run.hs);
    Separate grads = zeros_like_struct(p);
    Matrix dh_future = zeros_like(run.h0);
    for (std::size_t t = T; t-- > 0;) {
        const Params& own = p.at[t];
        const Matrix d_o = at(dos, t), h = at(run.hs, t);
        const Matrix h_prev = t > 0 ? at(run.hs, t - 1) : run.h0;
        const Matrix dh = matmul_add(dh_future, d_o, own.W_hy);
        StepGrads back = step_backward(own, h, dh);
        grads.at[t] = {.W_xh = matmul(transpose(back.da), at(xs, t)),
                       .W_hh = matmul(transpose(back.da), h_prev),
                       .b_h = sum_rows(back.da),
                       .W_hy = matmul(transpose(d_o), h),
                       .b_y = sum_rows(d_o)};
        dh_future = std::move(back.dh_prev);
    }
    return grads;
}

}  // namespace unrolled::rnn
