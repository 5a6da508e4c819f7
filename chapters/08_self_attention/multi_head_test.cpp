#include "multi_head.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "lecture.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;

namespace {

using Case = WithInput<MultiHeadParams>;

Case random_case(Random& random)
{
    return {randomised(zero_multi_head(6), random),
            random_matrix(8, 6, random)};
}

Matrix output(const Case& c, const HeadSetup& setup)
{
    return merged(c.params, multi_head(c.params, setup, c.x));
}

// The columns of one head, copied.
Matrix columns(const Matrix& m, std::size_t first, std::size_t size)
{
    Matrix part = zeros<Matrix>(m.shape(0), size);
    for (std::size_t i = 0; i < m.shape(0); ++i) {
        for (std::size_t j = 0; j < size; ++j) part(i, j) = m(i, first + j);
    }
    return part;
}

// The rows of sequence n of N.
Matrix sequence(const Matrix& m, std::size_t n, std::size_t N)
{
    Matrix part = zeros<Matrix>(m.shape(0) / N, m.shape(1));
    for (std::size_t t = 0; t < part.shape(0); ++t) {
        for (std::size_t j = 0; j < m.shape(1); ++j) {
            part(t, j) = m(t * N + n, j);
        }
    }
    return part;
}

}  // namespace

TEST_CASE("each head is attention with its own columns of q, k and v")
{
    Random random(11);
    const Case c = random_case(random);
    for (const Mask mask : {Mask::none, Mask::causal}) {
        const MultiHeadRun run =
            multi_head(c.params, {.heads = 3, .N = 2, .mask = mask}, c.x);
        for (std::size_t n = 0; n < 2; ++n) {
            const Matrix qkv = sequence(run.qkv, n, 2);
            const Matrix z = sequence(run.z, n, 2);
            for (std::size_t i = 0; i < 3; ++i) {
                const Matrix Q = columns(qkv, 2 * i, 2);
                const Matrix K = columns(qkv, 6 + 2 * i, 2);
                const Matrix V = columns(qkv, 12 + 2 * i, 2);
                const Attention a = attend({Q, K, V}, mask);
                CHECK(difference(run.weights[3 * n + i], a.weights) < rounding);
                CHECK(difference(columns(z, 2 * i, 2), a.z) < rounding);
            }
        }
    }
}

TEST_CASE("one head is plain attention, then a matrix")
{
    Random random(12);
    const Case c = random_case(random);
    const HeadSetup setup{.heads = 1, .N = 1, .mask = Mask::none};
    const Matrix qkv = affine(c.params.qkv, c.x);
    const Matrix Q = columns(qkv, 0, 6), K = columns(qkv, 6, 6);
    const Matrix V = columns(qkv, 12, 6);
    const Matrix expected =
        affine(c.params.out, attend({Q, K, V}, Mask::none).z);
    CHECK(difference(output(c, setup), expected) < rounding);
}

TEST_CASE("sequences side by side do not see each other")
{
    Random random(13);
    const Case c = random_case(random);
    const Matrix both = output(c, {.heads = 2, .N = 2});
    for (std::size_t n = 0; n < 2; ++n) {
        const Case alone{c.params, sequence(c.x, n, 2)};
        CHECK(difference(sequence(both, n, 2),
                         output(alone, {.heads = 2, .N = 1})) < rounding);
    }
}

TEST_CASE("two heads by hand: each sees its own half of the numbers")
{
    const MultiHeadParams p = two_heads();
    const Matrix x = {{1, 0, 0, 2}, {0, 1, 2, 2}};
    const MultiHeadRun run =
        multi_head(p, {.heads = 2, .N = 1, .mask = Mask::none}, x);
    const Matrix Q1 = {{1, 0}, {0, 1}}, K1 = {{0, 1}, {1, 0}};
    const Matrix V1 = {{0.5, 0}, {0, 0.5}};
    const Attention first = attend({Q1, K1, V1}, Mask::none);
    CHECK(difference(run.weights[0], first.weights) < rounding);
    const Matrix Q2 = {{0, 2}, {2, 2}}, V2 = {{0, 1}, {1, 1}};  // its keys too
    const Attention second = attend({Q2, Q2, V2}, Mask::none);
    CHECK(difference(run.weights[1], second.weights) < rounding);
    CHECK(difference(columns(run.z, 2, 2), second.z) < rounding);
    // W_o exchanges the halves: what head 1 found stands on the right.
    const Matrix y = merged(p, run);
    CHECK(difference(columns(y, 2, 2), first.z) < rounding);
    CHECK(difference(columns(y, 0, 2), columns(run.z, 2, 2)) < rounding);
}

TEST_CASE("the gradients of multi-head attention are those of differences" *
          doctest::skip(!is_double))
{
    Random random(14);
    for (const Mask mask : {Mask::none, Mask::causal}) {
        Case c = random_case(random);
        const HeadSetup setup{.heads = 3, .N = 2, .mask = mask};
        const Matrix dy = random_matrix(8, 6, random);
        const MultiHeadGrads grads = multi_head_backward(
            c.params, setup, c.x, multi_head(c.params, setup, c.x), dy);
        const GradientCheck check =
            check_gradient(c, {grads.params, grads.x},
                           [&] { return weighted(output(c, setup), dy); });
        CHECK_MESSAGE(check.ok(), check.message);
    }
}

TEST_CASE("heads that do not divide the width, and rows that N does not")
{
    Random random(15);
    const Case c = random_case(random);
    CHECK_THROWS_WITH_AS(multi_head(c.params, {.heads = 4, .N = 2}, c.x),
                         "4 heads do not divide a width of 6", ShapeError);
    CHECK_THROWS_AS(multi_head(c.params, {.heads = 0, .N = 2}, c.x),
                    ShapeError);
    CHECK_THROWS_WITH_AS(multi_head(c.params, {.heads = 2, .N = 3}, c.x),
                         "8 words in 3 sequences of one length", ShapeError);
    CHECK_THROWS_AS(multi_head(c.params, {.heads = 2, .N = 0}, c.x),
                    ShapeError);
    CHECK_THROWS_AS(
        multi_head(c.params, {.heads = 2, .N = 1}, zeros<Matrix>(0, 6)),
        ShapeError);
    CHECK_THROWS_AS(
        multi_head(c.params, {.heads = 2, .N = 1}, zeros<Matrix>(2, 5)),
        ShapeError);
    CHECK_THROWS_WITH_AS(
        zero_multi_head(0),
        "attention of 0 inputs and 0 outputs: each must be at least 1",
        ShapeError);
}
