#include "layer.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;

namespace {

const HeadSetup three_heads{.heads = 3, .N = 2, .mask = Mask::causal};

}  // namespace

TEST_CASE("a word through the feed-forward network by hand")
{
    FeedForwardParams p = zero_feed_forward(2, 3);
    p.in.W = Matrix{{1, 0}, {0, 1}, {1, 1}};
    p.in.b = Vector{0, 1, -10};
    p.out.W = Matrix{{1, 2, 3}, {4, 5, 6}};
    p.out.b = Vector{100, 200};
    const Matrix f = unfolded(p, Matrix{{3, -5}});
    CHECK(f == Matrix{{3, 0, 0}});  // 3, -4 and -12: only one is above 0
    CHECK(folded(p, f) == Matrix{{103, 212}});
}

TEST_CASE("the gradients of the feed-forward network are those of differences" *
          doctest::skip(!is_double))
{
    Random random(31);
    WithInput<FeedForwardParams> c{randomised(zero_feed_forward(3, 7), random),
                                   random_matrix(4, 3, random)};
    const Matrix dy = random_matrix(4, 3, random);
    const FeedForwardGrads grads =
        feed_forward_backward(c.params, c.x, unfolded(c.params, c.x), dy);
    const GradientCheck check = check_gradient(c, {grads.params, grads.x}, [&] {
        return weighted(folded(c.params, unfolded(c.params, c.x)), dy);
    });
    CHECK_MESSAGE(check.ok(), check.message);
}

TEST_CASE("a layer is its parts, each result added to what was there")
{
    Random random(32);
    const LayerParams p = randomised(zero_layer(6), random);
    const Matrix x = random_matrix(8, 6, random);
    const LayerRun run = layer_forward(p, three_heads, x);
    const MultiHeadRun look =
        multi_head(p.attention, three_heads, layer_norm(p.norm1, x).y);
    const Matrix middle = x + merged(p.attention, look);
    const Matrix f = unfolded(p.feed_forward, layer_norm(p.norm2, middle).y);
    const Matrix y = middle + folded(p.feed_forward, f);
    CHECK(difference(run.y, y) < rounding);
}

TEST_CASE("a layer whose matrices are 0 changes nothing")
{
    Random random(33);
    const Matrix x = random_matrix(8, 6, random);
    const LayerParams p = zero_layer(6);
    CHECK(layer_forward(p, three_heads, x).y == x);
    const LayerGrads back =
        layer_backward(p, three_heads, layer_forward(p, three_heads, x), x);
    CHECK(back.x == x);  // the gradient passes on the direct way alone
}

TEST_CASE("the gradients of a layer are those of differences" *
          doctest::skip(!is_double))
{
    Random random(34);
    WithInput<LayerParams> c{randomised(zero_layer(6), random),
                             random_matrix(8, 6, random)};
    const Matrix dy = random_matrix(8, 6, random);
    const LayerGrads grads = layer_backward(
        c.params, three_heads, layer_forward(c.params, three_heads, c.x), dy);
    const GradientCheck check = check_gradient(c, {grads.params, grads.x}, [&] {
        return weighted(layer_forward(c.params, three_heads, c.x).y, dy);
    });
    CHECK_MESSAGE(check.ok(), check.message);
}
