#include "backward.hpp"

#include "activation.hpp"

namespace unrolled::rnn {
namespace {

// dL/dW_hh. Each step's partner is the state before it: h0 for the first.
Matrix recurrent_gradient(const Run& run, const Tensor3& das)
{
    const std::size_t T = run.length();
    Matrix dW = matmul(transpose(steps(das, 0, 1)), run.h0);
    return matmul_add(std::move(dW), transpose(steps(das, 1, T)),
                      steps(run.hs, 0, T - 1));
}

}  // namespace

// [step_backward]
StepGrads step_backward(const Params& p, const Matrix& h, const Matrix& dh)
{
    require_shape("dh", dh, {h.shape(0), h.shape(1)});
    Matrix da = dh * (1 - h * h);         // (2.19)  tanh' = 1 - tanh^2
    Matrix dh_prev = matmul(da, p.W_hh);  // (2.20)  (N, H)
    return {std::move(da), std::move(dh_prev)};
}
// [step_backward]

// [backward]
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits)
{
    const std::size_t T = run.length(), N = run.h0.shape(0);
    require_run(p, run);
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("dlogits", dlogits, {T * N, p.b_y.size()});
    // dh from the outputs for all steps at once; da_t takes its place below.
    Tensor3 das = unflatten(matmul(dlogits, p.W_hy), run.hs);  // (2.18)
    Matrix dh_future = zeros_like(run.h0);  // nothing follows the last step
    for (std::size_t t = T; t-- > 0;) {
        const Matrix dh = at(das, t) + dh_future;  // (2.18)  (N, H)
        StepGrads step = step_backward(p, at(run.hs, t), dh);
        set(das, t, step.da);
        dh_future = std::move(step.dh_prev);
    }
    // Every step is a row: one product sums over time and examples.
    const MatrixView rows = flatten(das);  // (T N, H)
    Params params{
        .W_xh = matmul(transpose(rows), flatten(xs)),         // (2.22)
        .W_hh = recurrent_gradient(run, das),                 // (2.21)
        .b_h = sum_rows(rows),                                // (2.22)
        .W_hy = matmul(transpose(dlogits), flatten(run.hs)),  // (2.23)
        .b_y = sum_rows(dlogits)};                            // (2.23)
    return {std::move(params), std::move(dh_future), std::move(das)};
}
// [backward]

Tensor3 input_gradient(const Params& p, const Grads& grads)
{
    require_params(p);
    return unflatten(matmul(flatten(grads.as), p.W_xh), grads.as);  // (2.24)
}

}  // namespace unrolled::rnn
