#include "multi_head.hpp"

#include <fmt/format.h>

namespace unrolled::self_attention {
namespace {

// Which numbers of a matrix belong to one head of one sequence.
struct HeadPlace {
    std::size_t T, N, n;  // rows n, n + N, n + 2 N, ...
    std::size_t first;    // of its columns
    std::size_t size;     // how many
};

// [head_views]
// The rows of sequence n are N rows apart in memory, and of each the head has
// only some columns. Nothing is copied.
MatrixView view(const Matrix& m, const HeadPlace& at)
{
    const std::size_t width = m.shape(1);
    return {m.data() + at.n * width + at.first, at.T, at.size, false,
            at.N * width};
}

MatrixSlot slot(Matrix& m, const HeadPlace& at)
{
    const std::size_t width = m.shape(1);
    return {m.data() + at.n * width + at.first, at.T, at.size, at.N * width};
}
// [head_views]

// Part 0, 1 or 2 of (T N, 3D): the queries, keys or values of a head.
HeadPlace part(HeadPlace at, const Matrix& qkv, std::size_t which)
{
    at.first += which * qkv.shape(1) / 3;
    return at;
}

Qkv head_of(const Matrix& qkv, const HeadPlace& at)
{
    return {view(qkv, part(at, qkv, 0)), view(qkv, part(at, qkv, 1)),
            view(qkv, part(at, qkv, 2))};
}

// Call `visit` for every head of every sequence.
template <class F>
void for_heads(const HeadSetup& setup, const Matrix& z, F&& visit)
{
    const std::size_t size = z.shape(1) / setup.heads;
    for (std::size_t n = 0; n < setup.N; ++n) {
        for (std::size_t i = 0; i < setup.heads; ++i) {
            visit(HeadPlace{z.shape(0) / setup.N, setup.N, n, i * size, size},
                  n * setup.heads + i);
        }
    }
}

void require_rows(const HeadSetup& setup, const MatrixView& x)
{
    if (setup.N == 0 || x.rows == 0 || x.rows % setup.N != 0) {
        throw ShapeError(fmt::format("{} words in {} sequences of one length",
                                     x.rows, setup.N));
    }
}

}  // namespace

MultiHeadParams zero_multi_head(std::size_t D)
{
    return {zero_affine("attention", D, 3 * D), zero_affine("attention", D, D)};
}

void require_heads(std::size_t heads, std::size_t D)
{
    if (heads > 0 && D % heads == 0) return;
    throw ShapeError(
        fmt::format("{} heads do not divide a width of {}", heads, D));
}

// [multi_head]
MultiHeadRun multi_head(const MultiHeadParams& p, const HeadSetup& setup,
                        const MatrixView& x)
{
    const std::size_t D = p.out.W.shape(1);
    require_heads(setup.heads, D);
    require_rows(setup, x);
    // One product for all words of all sequences, and for all heads of them.
    MultiHeadRun run{.qkv = affine(p.qkv, x),  // (8.1) (8.2) (8.3)
                     .weights = {},
                     .z = Matrix::from_shape({x.rows, D})};
    for_heads(setup, run.z, [&](const HeadPlace& at, std::size_t) {
        const Qkv head = head_of(run.qkv, at);
        run.weights.push_back(weights_of(scores(head.Q, head.K), setup.mask));
        multiply(run.weights.back(), head.V, slot(run.z, at));  // (8.8)
    });
    return run;
}

Matrix merged(const MultiHeadParams& p, const MultiHeadRun& run)
{
    return affine(p.out, run.z);  // (8.9)  (T N, D)
}
// [multi_head]

// [multi_head_backward]
MultiHeadGrads multi_head_backward(const MultiHeadParams& p,
                                   const HeadSetup& setup, const MatrixView& x,
                                   const MultiHeadRun& run, const Matrix& dy)
{
    AffineGrads out = affine_backward(p.out, run.z, dy);
    Matrix dqkv = Matrix::from_shape({run.qkv.shape(0), run.qkv.shape(1)});
    for_heads(setup, run.z, [&](const HeadPlace& at, std::size_t k) {
        const QkvGrads grads{slot(dqkv, part(at, dqkv, 0)),
                             slot(dqkv, part(at, dqkv, 1)),
                             slot(dqkv, part(at, dqkv, 2))};
        attend_backward(head_of(run.qkv, at), run.weights[k], view(out.x, at),
                        grads);
    });
    AffineGrads in = affine_backward(p.qkv, x, dqkv);
    return {{std::move(in.params), std::move(out.params)}, std::move(in.x)};
}
// [multi_head_backward]

}  // namespace unrolled::self_attention
