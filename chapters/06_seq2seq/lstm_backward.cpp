#include "lstm_backward.hpp"

#include <algorithm>

namespace unrolled::seq2seq {
namespace {

// The opposite of cutting into parts: (N, H) four times becomes (N, 4H).
Matrix beside_each_other(const Matrix& i, const Matrix& f, const Matrix& g,
                         const Matrix& o)
{
    const std::size_t N = i.shape(0), H = i.shape(1);
    Matrix a = Matrix::from_shape({N, 4 * H});
    Real* to = a.data();
    for (std::size_t n = 0; n < N; ++n) {
        for (const Matrix* gate : {&i, &f, &g, &o}) {
            to = std::copy_n(gate->data() + n * H, H, to);
        }
    }
    return a;
}

// Of rows whose sentence is over (or, if `over` is false, goes on) make zeros.
Matrix without(const Matrix& m, const SentenceBatch& words, std::size_t t,
               bool over)
{
    Matrix kept = m;
    for (std::size_t n = 0; n < words.N; ++n) {
        if (words.has(t, n) == over) continue;
        std::fill_n(kept.data() + n * m.shape(1), m.shape(1), Real(0));
    }
    return kept;
}

// h_0 .. h_{T-1}: what each step read.
Tensor3 states_before(const LayerRun& run)
{
    Tensor3 before = Tensor3::from_shape(run.hs.shape());
    for (std::size_t t = 0; t < run.steps.size(); ++t) {
        set(before, t, run.before(t).h);
    }
    return before;
}

}  // namespace

// [step_backward]
StepGrads step_backward(const Layer& layer, const Step& step,
                        const Matrix& c_prev, const Matrix& dh,
                        const Matrix& dc)
{
    const std::size_t N = step.c.shape(0), H = layer.cells();
    require_shape("c_prev", c_prev, {N, H});
    require_shape("dh", dh, {N, H});
    require_shape("dc", dc, {N, H});
    const auto& [h, c, i, f, g, o, shown] = step;
    const Matrix cell = dc + dh * o * (1 - shown * shown);      // (6.17)
    Matrix da = beside_each_other(cell * g * i * (1 - i),       // (6.18)
                                  cell * c_prev * f * (1 - f),  // (6.18)
                                  cell * i * (1 - g * g),       // (6.18)
                                  dh * shown * o * (1 - o));    // (6.18)
    Matrix dc_prev = cell * f;                                  // (6.19)
    Matrix dh_prev = matmul(da, layer.W_hh);                    // (6.20)
    return {std::move(da), std::move(dh_prev), std::move(dc_prev)};
}
// [step_backward]

// [layer_backward]
LayerGrads layer_backward(const Layer& layer, const Tensor3& xs,
                          const SentenceBatch& words, const LayerRun& run,
                          LayerErrors errors)
{
    const std::size_t T = words.length(), N = words.N, H = layer.cells();
    require_shape("run.hs", run.hs, {T, N, H});
    require_shape("xs", xs, {T, N, layer.W_xh.shape(1)});
    require_shape("errors.dhs", errors.dhs, {T, N, H});
    Tensor3 das = Tensor3::from_shape({T, N, 4 * H});
    Matrix dh = std::move(errors.dh), dc = std::move(errors.dc);
    for (std::size_t t = T; t-- > 0;) {
        dh += at(errors.dhs, t);
        const StepGrads step = step_backward(
            layer, run.steps[t], run.before(t).c, without(dh, words, t, true),
            without(dc, words, t, true));  // (6.16)
        set(das, t, step.da);
        dh = step.dh_prev + without(dh, words, t, false);  // (6.20)
        dc = step.dc_prev + without(dc, words, t, false);  // (6.19)
    }
    // Every time step is a row: one product sums over time and sentences.
    const Tensor3 hs = states_before(run);
    const MatrixView rows = flatten(das);                   // (T N, 4H)
    Layer weights{matmul(transpose(rows), flatten(xs)),     // (6.21)
                  matmul(transpose(rows), flatten(hs)),     // (6.21)
                  sum_rows(rows)};                          // (6.21)
    Tensor3 dxs = unflatten(matmul(rows, layer.W_xh), xs);  // (6.22)
    return {std::move(weights), std::move(dxs), std::move(dh), std::move(dc)};
}
// [layer_backward]

}  // namespace unrolled::seq2seq
