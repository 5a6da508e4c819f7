#include "rnn.hpp"

#include <fmt/format.h>

#include "activation.hpp"

namespace unrolled::bptt {

Params zero_params(std::size_t D, std::size_t H, std::size_t V)
{
    Params p{.W_xh = zeros<Matrix>(H, D),
             .W_hh = zeros<Matrix>(H, H),
             .b_h = zeros<Vector>(H),
             .W_hy = zeros<Matrix>(V, H),
             .b_y = zeros<Vector>(V)};
    require_params(p);
    return p;
}

void require_params(const Params& p)
{
    const std::size_t D = p.W_xh.shape(1), H = p.b_h.size(), V = p.b_y.size();
    if (D == 0 || H == 0 || V == 0) {
        throw ShapeError(
            fmt::format("an RNN of D = {}, H = {}, V = {}: "
                        "each must be at least 1",
                        D, H, V));
    }
    require_shape("W_xh", p.W_xh, {H, D});
    require_shape("W_hh", p.W_hh, {H, H});
    require_shape("W_hy", p.W_hy, {V, H});
}

void require_run(const Params& p, const Run& run)
{
    require_params(p);
    const std::size_t T = run.length(), N = run.h0.shape(0);
    require_shape("run.h0", run.h0, {N, p.b_h.size()});
    require_shape("run.hs", run.hs, {T, N, p.b_h.size()});
}

// [step_forward]
Step step_forward(const Params& p, Matrix z, const Matrix& h_prev)
{
    require_shape("z", z, {z.shape(0), p.b_h.size()});
    require_shape("h_prev", h_prev, {z.shape(0), p.b_h.size()});
    Matrix a = matmul_add(std::move(z), h_prev, transpose(p.W_hh));  // (3.2)
    return {.h = tanh(std::move(a))};                                // (3.3)
}
// [step_forward]

// [forward]
Run forward(const Params& p, const Tensor3& xs, const Matrix& h0)
{
    const std::size_t T = xs.shape(0), N = xs.shape(1);
    require_params(p);
    if (T == 0 || N == 0) {
        throw ShapeError(fmt::format("xs has shape {}: nothing to read",
                                     shape_text(xs.shape())));
    }
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("h0", h0, {N, p.b_h.size()});
    Tensor3 hs = unflatten(affine(flatten(xs), p.W_xh, p.b_h), xs);  // (3.1)
    Step step{h0};
    for (std::size_t t = 0; t < T; ++t) {
        step = step_forward(p, at(hs, t), step.h);  // z_t is read here ...
        set(hs, t, step.h);                         // ... and h_t replaces it
    }
    return {.h0 = h0, .hs = std::move(hs)};
}
// [forward]

Run forward(const Params& p, const Tensor3& xs)
{
    return forward(p, xs, zeros<Matrix>(xs.shape(1), p.b_h.size()));
}

Matrix logits(const Params& p, const Run& run)
{
    require_run(p, run);
    return affine(flatten(run.hs), p.W_hy, p.b_y);  // (3.4)  (T N, V)
}

Matrix outputs(const Params& p, const Run& run)
{
    return softmax(logits(p, run));  // (3.5)  (T N, V)
}

}  // namespace unrolled::bptt
