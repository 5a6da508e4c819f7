#include "activation.hpp"
#include "columns.hpp"
#include "lstm.hpp"

namespace unrolled::attention {
namespace {

Lstm weight_gradients(const Tensor3& xs, const LstmRun& run, const Tensor3& das)
{
    Tensor3 h_prevs = Tensor3::from_shape(run.hs.shape());
    for (std::size_t t = 0; t < run.steps.size(); ++t) {
        set(h_prevs, t, run.before(t).h);
    }
    // Every step of every example is a row: one product sums over them all.
    const MatrixView rows = flatten(das);
    return {.W_xh = matmul(transpose(rows), flatten(xs)),       // (7.25)
            .W_hh = matmul(transpose(rows), flatten(h_prevs)),  // (7.25)
            .b_h = sum_rows(rows)};                             // (7.25)
}

// Examples whose last step is t get the gradient of their end state there.
void add_ends(State& dstate, const State& dends, std::size_t t,
              const std::vector<std::size_t>& lengths)
{
    for (std::size_t n = 0; n < lengths.size(); ++n) {
        if (lengths[n] != t + 1) continue;
        for (std::size_t k = 0; k < dends.h.shape(1); ++k) {
            dstate.h(n, k) += dends.h(n, k);
            dstate.c(n, k) += dends.c(n, k);
        }
    }
}

}  // namespace

// [step_backward]
StepGrads step_backward(const Lstm& p, const Step& step, const Matrix& c_prev,
                        const State& dstate)
{
    const auto& [state, i, f, g, o, shown] = step;
    const std::size_t N = i.shape(0), H = i.shape(1);
    require_shape("c_prev", c_prev, {N, H});
    require_shape("dstate.h", dstate.h, {N, H});
    require_shape("dstate.c", dstate.c, {N, H});
    const Matrix& dh = dstate.h;
    const Matrix dc = dh * o * (1 - shown * shown) + dstate.c;  // (7.22)
    const Matrix di = dc * g * sigmoid_derivative(i);           // (7.23)
    const Matrix df = dc * c_prev * sigmoid_derivative(f);      // (7.23)
    const Matrix dg = dc * i * tanh_derivative(g);              // (7.23)
    const Matrix d_o = dh * shown * sigmoid_derivative(o);      // (7.23)
    Matrix da = side_by_side({di, df, dg, d_o});
    State prev{.h = matmul(da, p.W_hh), .c = dc * f};  // (7.24)
    return {std::move(da), std::move(prev)};
}
// [step_backward]

// [backward]
LstmGrads backward(const Lstm& p, const Tensor3& xs, const LstmRun& run,
                   const Tensor3& dhs, const State& dends,
                   const std::vector<std::size_t>& lengths)
{
    const std::size_t T = run.steps.size(), N = run.hs.shape(1);
    require_shape("xs", xs, {T, N, p.W_xh.shape(1)});
    require_shape("dhs", dhs, {T, N, p.cells()});
    Tensor3 das = Tensor3::from_shape({T, N, 4 * p.cells()});
    State dstate = zero_state(N, p.cells());
    for (std::size_t t = T; t-- > 0;) {
        dstate.h += at(dhs, t);
        add_ends(dstate, dends, t, lengths);
        StepGrads step =
            step_backward(p, run.steps[t], run.before(t).c, dstate);
        set(das, t, step.da);
        dstate = std::move(step.prev);
    }
    return {weight_gradients(xs, run, das),
            unflatten(matmul(flatten(das), p.W_xh), xs),  // (7.25)
            std::move(dstate)};
}
// [backward]

}  // namespace unrolled::attention
