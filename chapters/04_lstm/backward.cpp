#include "backward.hpp"

namespace unrolled::lstm {
namespace {

// h_0 .. h_{T-1}: what each step read.
Tensor3 previous_states(const Run& run)
{
    Tensor3 h_prevs = Tensor3::from_shape(run.hs.shape());
    for (std::size_t t = 0; t < run.length(); ++t) {
        set(h_prevs, t, run.before(t).h);
    }
    return h_prevs;
}

// [weight_gradients]
Params weight_gradients(const Tensor3& xs, const Run& run, const Tensor3& das,
                        const Matrix& dlogits)
{
    const Tensor3 h_prevs = previous_states(run);
    // Every step is a row: one product sums over time and examples.
    const MatrixView rows = flatten(das);                         // (T N, 4H)
    return {.W_xh = matmul(transpose(rows), flatten(xs)),         // (4.24)
            .W_hh = matmul(transpose(rows), flatten(h_prevs)),    // (4.23)
            .b_h = sum_rows(rows),                                // (4.24)
            .W_hy = matmul(transpose(dlogits), flatten(run.hs)),  // (4.25)
            .b_y = sum_rows(dlogits)};                            // (4.25)
}
// [weight_gradients]

}  // namespace

// [step_backward]
Matrix cell_gradient(const Step& step, const Matrix& dh, const Matrix& dc_next)
{
    require_shape("dh", dh, {step.c.shape(0), step.c.shape(1)});
    require_shape("dc_next", dc_next, {step.c.shape(0), step.c.shape(1)});
    const Matrix through = dh * step.gates.o * (1 - step.shown * step.shown);
    return through + dc_next;  // (4.16)  (N, H)
}

StepGrads step_backward(const Params& p, const Step& step, const Matrix& c_prev,
                        const Matrix& dh, const Matrix& dc_next,
                        const MatrixSlot& da)
{
    const auto& [i, f, g, o] = step.gates;
    const Matrix dc = cell_gradient(step, dh, dc_next);
    require_shape("c_prev", c_prev, {dc.shape(0), dc.shape(1)});
    store(dc * g * i * (1 - i), quarter(da, 0));           // (4.17)
    store(dc * c_prev * f * (1 - f), quarter(da, 1));      // (4.18)
    store(dc * i * (1 - g * g), quarter(da, 2));           // (4.19)
    store(dh * step.shown * o * (1 - o), quarter(da, 3));  // (4.20)
    Matrix dc_prev = dc * f;                               // (4.21)
    Matrix dh_prev = matmul(da, p.W_hh);                   // (4.22)
    return {std::move(dh_prev), std::move(dc_prev)};
}
// [step_backward]

// [backward]
Grads backward(const Params& p, const Tensor3& xs, const Run& run,
               const Matrix& dlogits)
{
    const std::size_t T = run.length(), N = run.start.h.shape(0);
    require_run(p, run);
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("dlogits", dlogits, {T * N, p.b_y.size()});
    const Tensor3 dhs = unflatten(matmul(dlogits, p.W_hy), run.hs);  // (4.15)
    Tensor3 das = Tensor3::from_shape({T, N, 4 * p.cells()});
    Matrix dh_future = zeros_like(run.start.h);  // nothing follows the last
    Matrix dc_future = zeros_like(run.start.c);
    for (std::size_t t = T; t-- > 0;) {
        const Matrix dh = at(dhs, t) + dh_future;  // (4.15)  (N, H)
        StepGrads step = step_backward(p, run.steps[t], run.before(t).c, dh,
                                       dc_future, slot(das, t));
        dh_future = std::move(step.dh_prev);
        dc_future = std::move(step.dc_prev);
    }
    return {weight_gradients(xs, run, das, dlogits), std::move(dh_future),
            std::move(dc_future), std::move(das)};
}
// [backward]

Tensor3 input_gradient(const Params& p, const Grads& grads)
{
    require_params(p);
    return unflatten(matmul(flatten(grads.as), p.W_xh), grads.as);  // (4.26)
}

}  // namespace unrolled::lstm
