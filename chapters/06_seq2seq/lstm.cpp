#include "lstm.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "activation.hpp"

namespace unrolled::seq2seq {
namespace {

// Quarter k of the columns, (N, H), where they lie.
MatrixView part(const Matrix& a, std::size_t k)
{
    const std::size_t N = a.shape(0), H = a.shape(1) / 4;
    return {a.data() + k * H, N, H, false, 4 * H};
}

}  // namespace

Layer zero_layer(std::size_t D, std::size_t H)
{
    Layer layer{zeros<Matrix>(4 * H, D), zeros<Matrix>(4 * H, H),
                zeros<Vector>(4 * H)};
    require_layer(layer);
    return layer;
}

void require_layer(const Layer& layer)
{
    const std::size_t D = layer.W_xh.shape(1), H = layer.cells();
    if (D == 0 || H == 0) {
        throw ShapeError(fmt::format(
            "an LSTM of D = {}, H = {}: each must be at least 1", D, H));
    }
    require_shape("W_xh", layer.W_xh, {4 * H, D});
    require_shape("W_hh", layer.W_hh, {4 * H, H});
    require_shape("b_h", layer.b_h, {4 * H});
}

Step zero_step(std::size_t N, std::size_t H)
{
    Step step;
    step.h = zeros<Matrix>(N, H);
    step.c = zeros<Matrix>(N, H);
    return step;
}

// [step_forward]
Step step_forward(const Layer& layer, Matrix z, const Step& prev)
{
    const std::size_t N = z.shape(0), H = layer.cells();
    require_shape("z", z, {N, 4 * H});
    require_shape("prev.h", prev.h, {N, H});
    require_shape("prev.c", prev.c, {N, H});
    Step step;
    const Matrix a =
        matmul_add(std::move(z), prev.h, transpose(layer.W_hh));  // (6.2)
    step.i = sigmoid(part(a, 0));                                 // (6.3)
    step.f = sigmoid(part(a, 1));                                 // (6.3)
    step.g = tanh(part(a, 2));                                    // (6.3)
    step.o = sigmoid(part(a, 3));                                 // (6.3)
    step.c = step.f * prev.c + step.i * step.g;                   // (6.4)
    step.shown = tanh(step.c);
    step.h = step.o * step.shown;  // (6.5)  (N, H)
    return step;
}
// [step_forward]

// [keep_finished]
void keep_finished(Step& step, const Step& prev, const SentenceBatch& words,
                   std::size_t t)
{
    const std::size_t H = step.h.shape(1);
    for (std::size_t n = 0; n < words.N; ++n) {
        if (words.has(t, n)) continue;
        std::copy_n(prev.h.data() + n * H, H, step.h.data() + n * H);  // (6.6)
        std::copy_n(prev.c.data() + n * H, H, step.c.data() + n * H);  // (6.6)
    }
}
// [keep_finished]

// [run_layer]
LayerRun run_layer(const Layer& layer, const Tensor3& xs,
                   const SentenceBatch& words, const Step& start)
{
    const std::size_t T = words.length(), N = words.N, H = layer.cells();
    require_layer(layer);
    require_shape("xs", xs, {T, N, layer.W_xh.shape(1)});
    require_shape("start.h", start.h, {N, H});
    require_shape("start.c", start.c, {N, H});
    const Tensor3 zs = unflatten(affine(flatten(xs), layer.W_xh, layer.b_h),
                                 xs);  // (6.1)  (T, N, 4H)
    LayerRun run{
        .start = start, .steps = {}, .hs = Tensor3::from_shape({T, N, H})};
    run.steps.reserve(T);
    for (std::size_t t = 0; t < T; ++t) {
        run.steps.push_back(step_forward(layer, at(zs, t), run.before(t)));
        keep_finished(run.steps[t], run.before(t), words, t);
        set(run.hs, t, run.steps[t].h);
    }
    return run;
}
// [run_layer]

}  // namespace unrolled::seq2seq
