#include "cache.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace unrolled::self_attention {
namespace {

// Columns [first, first + size) of the first `rows` rows.
MatrixView columns(const Matrix& m, std::size_t rows, std::size_t first,
                   std::size_t size)
{
    return {m.data() + first, rows, size, false, m.shape(1)};
}

// Keys and values out of a row of (T, 3D), into row t.
void keep(LayerCache& cache, std::size_t t, const Real* qkv)
{
    const std::size_t D = cache.K.shape(1);
    std::copy_n(qkv + D, D, cache.K.data() + t * D);
    std::copy_n(qkv + 2 * D, D, cache.V.data() + t * D);
}

// [cached_heads]
// The heads of one word, which sees itself and everything that is kept.
Matrix look(const LayerCache& cache, const Matrix& qkv, std::size_t heads,
            std::size_t length)
{
    const std::size_t D = cache.K.shape(1), size = D / heads;
    Matrix z = Matrix::from_shape({1, D});
    for (std::size_t first = 0; first < D; first += size) {
        const MatrixView q = columns(qkv, 1, first, size);
        const MatrixView K = columns(cache.K, length, first, size);
        const MatrixView V = columns(cache.V, length, first, size);
        const Matrix weights = weights_of(scores(q, K), Mask::none);
        multiply(weights, V, MatrixSlot(z.data() + first, 1, size, D));
    }
    return z;
}
// [cached_heads]

// [cached_layer]
Matrix layer_step(const LayerParams& p, LayerCache& cache, std::size_t heads,
                  std::size_t t, const Matrix& x)
{
    const Matrix qkv = affine(p.attention.qkv, layer_norm(p.norm1, x).y);
    keep(cache, t, qkv.data());
    const Matrix z = look(cache, qkv, heads, t + 1);
    const Matrix middle = x + affine(p.attention.out, z);  // (8.17)  (1, D)
    const NormRun norm2 = layer_norm(p.norm2, middle);
    const Matrix f = unfolded(p.feed_forward, norm2.y);
    return middle + folded(p.feed_forward, f);  // (8.18)  (1, D)
}
// [cached_layer]

Vector next_scores(const Params& p, const Matrix& x)
{
    return row(affine(p.out, layer_norm(p.norm, x).y), 0);  // (8.19)
}

}  // namespace

Step read_all(const Params& p, const Ids& ids)
{
    if (ids.size() > p.context) {
        throw ShapeError(fmt::format("{} tokens for a context of {}",
                                     ids.size(), p.context));
    }
    const Run run = forward(p, ids);
    Step step;
    for (const LayerRun& layer : run.layers) {
        const Matrix& qkv = layer.attention.qkv;
        step.cache.layers.push_back({zeros<Matrix>(p.context, p.width()),
                                     zeros<Matrix>(p.context, p.width())});
        for (std::size_t t = 0; t < ids.size(); ++t) {
            keep(step.cache.layers.back(), t, qkv.data() + t * qkv.shape(1));
        }
    }
    step.cache.length = ids.size();
    step.scores = row(logits(p, run), ids.size() - 1);
    return step;
}

// [step_forward]
void step_forward(const Params& p, Step& step, Id id)
{
    const std::size_t t = step.cache.length;
    if (t >= p.context) {
        throw ShapeError(
            fmt::format("a cache of {} tokens is full", p.context));
    }
    Matrix x = embed(p, {id}, 1, t);
    for (std::size_t l = 0; l < p.layers.size(); ++l) {
        x = layer_step(p.layers[l], step.cache.layers[l], p.heads, t, x);
    }
    step.scores = next_scores(p, x);
    step.cache.length = t + 1;
}
// [step_forward]

}  // namespace unrolled::self_attention
