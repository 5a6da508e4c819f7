#include "lstm.hpp"

#include <fmt/format.h>

#include "activation.hpp"

namespace unrolled::lstm {

Params zero_params(std::size_t D, std::size_t H, std::size_t V)
{
    Params p{.W_xh = zeros<Matrix>(4 * H, D),
             .W_hh = zeros<Matrix>(4 * H, H),
             .b_h = zeros<Vector>(4 * H),
             .W_hy = zeros<Matrix>(V, H),
             .b_y = zeros<Vector>(V)};
    require_params(p);
    return p;
}

void require_params(const Params& p)
{
    const std::size_t D = p.W_xh.shape(1), H = p.cells(), V = p.b_y.size();
    if (D == 0 || H == 0 || V == 0) {
        throw ShapeError(
            fmt::format("an LSTM of D = {}, H = {}, V = {}: "
                        "each must be at least 1",
                        D, H, V));
    }
    require_shape("W_xh", p.W_xh, {4 * H, D});
    require_shape("W_hh", p.W_hh, {4 * H, H});
    require_shape("b_h", p.b_h, {4 * H});
    require_shape("W_hy", p.W_hy, {V, H});
}

Step zero_step(std::size_t N, std::size_t H)
{
    Step step;
    step.h = zeros<Matrix>(N, H);
    step.c = zeros<Matrix>(N, H);
    return step;
}

void require_run(const Params& p, const Run& run)
{
    require_params(p);
    const std::size_t T = run.length(), N = run.start.h.shape(0);
    require_shape("run.hs", run.hs, {T, N, p.cells()});
}

// [step_forward]
Step step_forward(const Params& p, const MatrixSlot& a, const Step& prev)
{
    require_shape("a", a, {a.rows, 4 * p.cells()});
    require_shape("prev.h", prev.h, {a.rows, p.cells()});
    require_shape("prev.c", prev.c, {a.rows, p.cells()});
    // One product for the four gates: (N, H) (H, 4H) -> (N, 4H).
    multiply_add(prev.h, transpose(p.W_hh), a);  // (4.2)
    Matrix i = sigmoid(quarter(a, 0));           // (4.3)  (N, H)
    Matrix f = sigmoid(quarter(a, 1));           // (4.4)  (N, H)
    Matrix g = tanh(quarter(a, 2));              // (4.5)  (N, H)
    Matrix o = sigmoid(quarter(a, 3));           // (4.6)  (N, H)
    Matrix c = f * prev.c + i * g;               // (4.7)  (N, H)
    Matrix shown = tanh(c);
    Matrix h = o * shown;  // (4.8)  (N, H)
    return {std::move(h),
            std::move(c),
            {std::move(i), std::move(f), std::move(g), std::move(o)},
            std::move(shown)};
}
// [step_forward]

// [forward]
Run forward(const Params& p, const Tensor3& xs, const Step& start)
{
    const std::size_t T = xs.shape(0), N = xs.shape(1), H = p.cells();
    require_params(p);
    if (T == 0 || N == 0) {
        throw ShapeError(fmt::format("xs has shape {}: nothing to read",
                                     shape_text(xs.shape())));
    }
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("start.h", start.h, {N, H});
    require_shape("start.c", start.c, {N, H});
    // All steps and all gates at once: (T N, D) (D, 4H) -> (T, N, 4H).
    Tensor3 zs = unflatten(affine(flatten(xs), p.W_xh, p.b_h), xs);  // (4.1)
    Run run{.start = start, .steps = {}, .hs = Tensor3::from_shape({T, N, H})};
    run.steps.reserve(T);
    for (std::size_t t = 0; t < T; ++t) {
        run.steps.push_back(step_forward(p, slot(zs, t), run.before(t)));
        set(run.hs, t, run.steps[t].h);
    }
    return run;
}
// [forward]

Run forward(const Params& p, const Tensor3& xs)
{
    return forward(p, xs, zero_step(xs.shape(1), p.cells()));
}

// [outputs]
Matrix logits(const Params& p, const Run& run)
{
    require_run(p, run);
    return affine(flatten(run.hs), p.W_hy, p.b_y);  // (4.9)  (T N, V)
}

Tensor3 outputs(const Params& p, const Run& run)
{
    return unflatten(softmax(logits(p, run)), run.hs);  // (4.10)  (T, N, V)
}
// [outputs]

}  // namespace unrolled::lstm
