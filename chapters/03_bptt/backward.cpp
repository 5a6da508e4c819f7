#include "backward.hpp"

namespace unrolled::bptt {
namespace {

// h_0 .. h_{T-1}: what each step read.
Tensor3 previous_states(const Run& run)
{
    Tensor3 h_prevs = zeros_like(run.hs);
    set(h_prevs, 0, run.h0);
    for (std::size_t t = 1; t < run.length(); ++t) {
        set(h_prevs, t, at(run.hs, t - 1));
    }
    return h_prevs;
}

}  // namespace

// [step_backward]
StepGrads step_backward(const Params& p, const Matrix& h, const Matrix& dh)
{
    require_shape("dh", dh, {h.shape(0), h.shape(1)});
    Matrix da = dh * (1 - h * h);         // (3.11)  (N, H)
    Matrix dh_prev = matmul(da, p.W_hh);  // (3.12)  (N, H)
    return {std::move(da), std::move(dh_prev)};
}
// [step_backward]

// [backward]
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits)
{
    require_backward(p, xs, run, dlogits);
    // From the outputs for all steps at once, from the future in the loop.
    Tensor3 dhs = unflatten(matmul(dlogits, p.W_hy), run.hs);  // (3.10)
    Tensor3 das = zeros_like(run.hs);
    Matrix dh_future = zeros_like(run.h0);  // nothing follows the last step
    for (std::size_t t = run.length(); t-- > 0;) {
        const Matrix dh = at(dhs, t) + dh_future;  // (3.10)  (N, H)
        StepGrads step = step_backward(p, at(run.hs, t), dh);
        set(dhs, t, dh);
        set(das, t, step.da);
        dh_future = std::move(step.dh_prev);
    }
    Params params = weight_gradients(xs, run, das, dlogits);
    return {std::move(params), std::move(dh_future), std::move(dhs),
            std::move(das)};
}
// [backward]

// [weight_gradients]
Params weight_gradients(const Tensor3& xs, const Run& run, const Tensor3& das,
                        const Matrix& dlogits)
{
    const Tensor3 h_prevs = previous_states(run);
    // Every step is a row: one product sums over time and examples.
    const MatrixView rows = flatten(das);                         // (T N, H)
    return {.W_xh = matmul(transpose(rows), flatten(xs)),         // (3.14)
            .W_hh = matmul(transpose(rows), flatten(h_prevs)),    // (3.13)
            .b_h = sum_rows(rows),                                // (3.14)
            .W_hy = matmul(transpose(dlogits), flatten(run.hs)),  // (3.15)
            .b_y = sum_rows(dlogits)};                            // (3.15)
}
// [weight_gradients]

void require_backward(const Params& p, const Tensor3& xs, const Run& run,
                      const Matrix& dlogits)
{
    const std::size_t T = run.length(), N = run.h0.shape(0);
    require_run(p, run);
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("dlogits", dlogits, {T * N, p.b_y.size()});
}

Tensor3 input_gradient(const Params& p, const Grads& grads)
{
    require_params(p);
    return unflatten(matmul(flatten(grads.as), p.W_xh), grads.as);  // (3.16)
}

}  // namespace unrolled::bptt
