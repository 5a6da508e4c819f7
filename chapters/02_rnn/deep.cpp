#include "deep.hpp"

#include "activation.hpp"

namespace unrolled::rnn {
namespace {

// The two states of a step written one after the other, (T, N, 2 H).
Tensor3 side_by_side(const Tensor3& left, const Tensor3& right)
{
    const std::size_t T = left.shape(0), N = left.shape(1);
    const std::size_t L = left.shape(2), R = right.shape(2);
    Tensor3 both = zeros<Tensor3>(T, N, L + R);
    for (std::size_t i = 0; i < T * N; ++i) {
        std::copy_n(left.data() + i * L, L, both.data() + i * (L + R));
        std::copy_n(right.data() + i * R, R, both.data() + i * (L + R) + L);
    }
    return both;
}

Tensor3 probabilities(const Tensor3& hs, const Matrix& W_hy, const Vector& b_y)
{
    return unflatten(softmax(affine(flatten(hs), W_hy, b_y)), hs);
}

}  // namespace

Layer layer_of(const Params& p)
{
    require_params(p);
    return {p.W_xh, p.W_hh, p.b_h};
}

Tensor3 states(const Layer& layer, const Tensor3& xs)
{
    // forward() never looks at the output: one row of zeros will do.
    const Params p{.W_xh = layer.W_xh,
                   .W_hh = layer.W_hh,
                   .b_h = layer.b_h,
                   .W_hy = zeros<Matrix>(1, layer.b_h.size()),
                   .b_y = zeros<Vector>(1)};
    return forward(p, xs).hs;
}

Tensor3 reversed(const Tensor3& xs)
{
    Tensor3 result = zeros_like(xs);
    const std::size_t T = xs.shape(0);
    for (std::size_t t = 0; t < T; ++t) set(result, t, at(xs, T - 1 - t));
    return result;
}

// [deep]
DeepRun forward(const Bidirectional& p, const Tensor3& xs)
{
    Tensor3 ahead = states(p.ahead, xs);
    // Read from the end, then turned round: step t of both is about x_t.
    Tensor3 back = reversed(states(p.back, reversed(xs)));
    const Tensor3 both = side_by_side(ahead, back);   // (T, N, 2 H)
    Tensor3 ys = probabilities(both, p.W_hy, p.b_y);  // (2.14)
    return {{std::move(ahead), std::move(back)}, std::move(ys)};
}

DeepRun forward(const Stacked& p, const Tensor3& xs)
{
    if (p.layers.empty()) throw ShapeError("a stacked RNN without layers");
    DeepRun run;
    run.hs.push_back(states(p.layers.front(), xs));
    for (std::size_t l = 1; l < p.layers.size(); ++l) {
        run.hs.push_back(states(p.layers[l], run.hs[l - 1]));  // (2.15)
    }
    run.outputs = probabilities(run.hs.back(), p.W_hy, p.b_y);
    return run;
}
// [deep]

}  // namespace unrolled::rnn
