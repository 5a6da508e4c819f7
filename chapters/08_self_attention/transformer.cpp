#include "transformer.hpp"

#include <fmt/format.h>

#include "positions.hpp"

namespace unrolled::self_attention {
namespace {

// [embedding_gradient]
Matrix embedding_gradient(const Params& p, const Ids& ids, const Matrix& dx)
{
    const std::size_t D = p.width();
    Matrix dE = zeros_like(p.E);
    for (std::size_t r = 0; r < ids.size(); ++r) {
        const auto k = static_cast<std::size_t>(ids[r]);
        for (std::size_t i = 0; i < D; ++i) dE(k, i) += dx(r, i);  // (8.31)
    }
    return dE;
}
// [embedding_gradient]

void require_ids(const Params& p, const Ids& ids, std::size_t N)
{
    if (N == 0 || ids.empty() || ids.size() % N != 0) {
        throw ShapeError(
            fmt::format("{} ids for {} texts side by side", ids.size(), N));
    }
    for (const Id id : ids) {
        if (id >= 0 && static_cast<std::size_t>(id) < p.n_vocab()) continue;
        throw std::out_of_range(
            fmt::format("id {} in a vocabulary of {}", id, p.n_vocab()));
    }
}

}  // namespace

Params zero_params(const Sizes& sizes)
{
    if (sizes.n_vocab == 0 || sizes.layers == 0 || sizes.context == 0) {
        throw ShapeError(fmt::format(
            "a Transformer of {} tokens, {} layers, context {}: each must be "
            "at least 1",
            sizes.n_vocab, sizes.layers, sizes.context));
    }
    Params p{.E = zeros<Matrix>(sizes.n_vocab, sizes.D),
             .layers = {sizes.layers, zero_layer(sizes.D)},
             .norm = zero_norm(sizes.D),
             .out = zero_affine("output", sizes.D, sizes.n_vocab),
             .heads = sizes.heads,
             .context = sizes.context};
    require_heads(sizes.heads, sizes.D);
    return p;
}

// [forward]
Matrix embed(const Params& p, const Ids& ids, std::size_t N, std::size_t first)
{
    require_ids(p, ids, N);
    const std::size_t T = ids.size() / N, D = p.width();
    Matrix x = Matrix::from_shape({T * N, D});
    for (std::size_t t = 0; t < T; ++t) {
        const Vector place = position(first + t, D);
        for (std::size_t r = t * N; r < (t + 1) * N; ++r) {
            const auto k = static_cast<std::size_t>(ids[r]);
            for (std::size_t i = 0; i < D; ++i) {
                x(r, i) = p.E(k, i) + place(i);  // (8.11)
            }
        }
    }
    return x;
}

Run forward(const Params& p, const Ids& ids, std::size_t N)
{
    Run run{.ids = ids,
            .setup = {p.heads, N, Mask::causal},
            .x = embed(p, ids, N),
            .layers = {},
            .norm = {}};
    run.layers.reserve(p.layers.size());
    const Matrix* x = &run.x;
    for (const LayerParams& layer : p.layers) {
        run.layers.push_back(layer_forward(layer, run.setup, *x));
        x = &run.layers.back().y;
    }
    run.norm = layer_norm(p.norm, *x);
    return run;
}

Matrix logits(const Params& p, const Run& run)
{
    return affine(p.out, run.norm.y);  // (8.19)  (T N, n_vocab)
}
// [forward]

// [backward]
Params backward(const Params& p, const Run& run, const Matrix& dlogits)
{
    require_shape("dlogits", dlogits, {run.ids.size(), p.out.W.shape(0)});
    AffineGrads out = affine_backward(p.out, run.norm.y, dlogits);
    NormGrads norm = layer_norm_backward(p.norm, run.norm, out.x);
    Matrix dx = std::move(norm.x);  // (T N, D)
    std::vector<LayerParams> layers(p.layers.size());
    for (std::size_t l = layers.size(); l-- > 0;) {
        LayerGrads grads =
            layer_backward(p.layers[l], run.setup, run.layers[l], dx);
        layers[l] = std::move(grads.params);
        dx = std::move(grads.x);
    }
    return {.E = embedding_gradient(p, run.ids, dx),
            .layers = std::move(layers),
            .norm = std::move(norm.params),
            .out = std::move(out.params),
            .heads = p.heads,
            .context = p.context};
}
// [backward]

}  // namespace unrolled::self_attention
