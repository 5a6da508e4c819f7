#include "lstm.hpp"

#include <fmt/format.h>

#include "activation.hpp"

namespace unrolled::attention {
namespace {

// Quarter k of the columns, (N, H), where they lie: one of the gates.
MatrixView gate(const Matrix& a, std::size_t k)
{
    const std::size_t H = a.shape(1) / 4;
    return {a.data() + k * H, a.shape(0), H, false, 4 * H};
}

}  // namespace

Lstm zero_lstm(std::size_t D, std::size_t H)
{
    if (D == 0 || H == 0) {
        throw ShapeError(fmt::format(
            "an LSTM of D = {}, H = {}: each must be at least 1", D, H));
    }
    return {.W_xh = zeros<Matrix>(4 * H, D),
            .W_hh = zeros<Matrix>(4 * H, H),
            .b_h = zeros<Vector>(4 * H)};
}

State zero_state(std::size_t N, std::size_t H)
{
    return {zeros<Matrix>(N, H), zeros<Matrix>(N, H)};
}

// [step_forward]
Step step_forward(const Lstm& p, Matrix z, const State& prev)
{
    const std::size_t N = z.shape(0), H = p.cells();
    require_shape("z", z, {N, 4 * H});
    require_shape("prev.h", prev.h, {N, H});
    require_shape("prev.c", prev.c, {N, H});
    const Matrix a =
        matmul_add(std::move(z), prev.h, transpose(p.W_hh));  // (7.19)
    Step s;
    s.i = sigmoid(gate(a, 0));             // (7.20)  (N, H)
    s.f = sigmoid(gate(a, 1));             // (7.20)
    s.g = tanh(gate(a, 2));                // (7.20)
    s.o = sigmoid(gate(a, 3));             // (7.20)
    s.state.c = s.f * prev.c + s.i * s.g;  // (7.21)
    s.shown = tanh(s.state.c);
    s.state.h = s.o * s.shown;  // (7.21)
    return s;
}
// [step_forward]

LstmRun forward(const Lstm& p, const Tensor3& xs, const State& start)
{
    const std::size_t T = xs.shape(0), N = xs.shape(1), H = p.cells();
    if (T == 0 || N == 0) {
        throw ShapeError(fmt::format("xs has shape {}: nothing to read",
                                     shape_text(xs.shape())));
    }
    // All steps and all gates at once: (T N, D) (D, 4H) -> (T, N, 4H).
    const Tensor3 zs = unflatten(affine(flatten(xs), p.W_xh, p.b_h), xs);
    LstmRun run{
        .start = start, .steps = {}, .hs = Tensor3::from_shape({T, N, H})};
    run.steps.reserve(T);
    for (std::size_t t = 0; t < T; ++t) {
        run.steps.push_back(step_forward(p, at(zs, t), run.before(t)));
        set(run.hs, t, run.steps[t].state.h);
    }
    return run;
}

// [end_state]
State end_state(const LstmRun& run, const std::vector<std::size_t>& lengths)
{
    const std::size_t T = run.steps.size(), N = run.hs.shape(1);
    const std::size_t count = lengths.size();
    require_shape("lengths", {&count, 1}, {N});
    State end = zero_state(N, run.hs.shape(2));
    for (std::size_t n = 0; n < N; ++n) {
        if (lengths[n] == 0 || lengths[n] > T) {
            throw ShapeError(fmt::format(
                "example {} has {} steps, expected 1 .. {}", n, lengths[n], T));
        }
        const State& last = run.steps[lengths[n] - 1].state;
        for (std::size_t k = 0; k < run.hs.shape(2); ++k) {
            end.h(n, k) = last.h(n, k);
            end.c(n, k) = last.c(n, k);
        }
    }
    return end;
}
// [end_state]

}  // namespace unrolled::attention
