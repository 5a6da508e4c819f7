#include "transformer.hpp"

#include <doctest/doctest.h>

#include "cost.hpp"
#include "gradient_check.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;
using namespace unrolled::test;

namespace {

const Sizes tiny{.n_vocab = 5, .D = 6, .layers = 2, .heads = 3, .context = 8};
const Ids two_texts = {0, 4, 3, 1, 1, 1, 2, 0};  // T = 4, N = 2

}  // namespace

TEST_CASE("the gradients of a Transformer are those of differences" *
          doctest::skip(!is_double))
{
    Random random(41);
    Params p = randomised(zero_params(tiny), random);
    const Ids targets = {4, 3, -1, 1, 1, 0, 2, 2};
    const LossGrad loss =
        cross_entropy_sum(logits(p, forward(p, two_texts, 2)), targets);
    const Params grads = backward(p, forward(p, two_texts, 2), loss.dscores);
    const GradientCheck check = check_gradient(p, grads, [&] {
        return cross_entropy_sum(logits(p, forward(p, two_texts, 2)), targets)
            .loss;
    });
    CHECK_MESSAGE(check.ok(), check.message);
}

TEST_CASE("a token changes what is said of later ones, never of earlier ones")
{
    Random random(42);
    const Params p = randomised(zero_params(tiny), random);
    const Matrix before = logits(p, forward(p, {0, 1, 2, 3}));
    const Matrix after = logits(p, forward(p, {0, 1, 4, 3}));
    CHECK(row(before, 0) == row(after, 0));
    CHECK(row(before, 1) == row(after, 1));
    CHECK(row(before, 2) != row(after, 2));
    CHECK(row(before, 3) != row(after, 3));
}

TEST_CASE("without positions a word cannot tell in which order others came")
{
    Random random(43);
    const Params p = randomised(zero_params(tiny), random);
    const Matrix one = logits(p, forward(p, {0, 1, 2}));
    const Matrix other = logits(p, forward(p, {1, 0, 2}));
    CHECK(difference(row(one, 2), row(other, 2)) > 1e-3);
    const Matrix x = embed(p, {3, 3}, 1);
    CHECK(row(x, 0) != row(x, 1));  // the same word at two places
    const Matrix plain = embed(p, {3, 3}, 2);
    CHECK(row(plain, 0) == row(plain, 1));  // two texts, the same place
}

TEST_CASE("texts side by side do not see each other")
{
    Random random(44);
    const Params p = randomised(zero_params(tiny), random);
    const Matrix both = logits(p, forward(p, two_texts, 2));
    const Matrix second = logits(p, forward(p, {4, 1, 1, 0}));
    for (std::size_t t = 0; t < 4; ++t) {
        CHECK(difference(row(both, 2 * t + 1), row(second, t)) < rounding);
    }
}

TEST_CASE("a text of one token is a text")
{
    Random random(45);
    const Params p = randomised(zero_params(tiny), random);
    CHECK(logits(p, forward(p, {2})).shape(0) == 1);
}

TEST_CASE("the number of parameters is the formula's")
{
    CHECK(count_numbers(zero_params(tiny)) == count_parameters(tiny));
    CHECK(count_parameters({.n_vocab = 65, .D = 128, .layers = 4}) == 810'049);
}

TEST_CASE("what training keeps is counted to the number")
{
    Random random(46);
    const Params p = randomised(zero_params(tiny), random);
    const Run run = forward(p, two_texts, 2);
    std::size_t weights = 0, rest = run.x.size();
    for (const LayerRun& l : run.layers) {
        for (const Matrix& w : l.attention.weights) weights += w.size();
        for (const NormRun* norm : {&l.norm1, &l.norm2}) {
            rest += norm->n.size() + norm->y.size() + norm->scale.size();
        }
        rest += l.attention.qkv.size() + l.attention.z.size() + l.f.size() +
                l.y.size();
    }
    rest += run.norm.n.size() + run.norm.y.size() + run.norm.scale.size();
    CHECK(count_weights(tiny, 4, 2) == static_cast<double>(weights));
    CHECK(count_kept(tiny, 4, 2) == static_cast<double>(rest));
}

TEST_CASE(
    "models of no size, heads that do not fit, unknown tokens are refused")
{
    CHECK_THROWS_WITH_AS(zero_params({.n_vocab = 0, .D = 6, .layers = 1}),
                         "a Transformer of 0 tokens, 1 layers, context 64: "
                         "each must be at least 1",
                         ShapeError);
    CHECK_THROWS_AS(zero_params({.n_vocab = 3, .D = 6}), ShapeError);
    CHECK_THROWS_AS(zero_params({.n_vocab = 3, .D = 0, .layers = 1}),
                    ShapeError);
    CHECK_THROWS_WITH_AS(
        zero_params({.n_vocab = 3, .D = 128, .layers = 1, .heads = 3}),
        "3 heads do not divide a width of 128", ShapeError);
    const Params p = zero_params(tiny);
    CHECK_THROWS_WITH_AS(forward(p, {0, 5}), "id 5 in a vocabulary of 5",
                         std::out_of_range);
    CHECK_THROWS_AS(forward(p, {0, -1}), std::out_of_range);
    CHECK_THROWS_WITH_AS(forward(p, {0, 1, 2}, 2),
                         "3 ids for 2 texts side by side", ShapeError);
    CHECK_THROWS_AS(forward(p, {}), ShapeError);
    CHECK_THROWS_WITH_AS(backward(p, forward(p, {0}), zeros<Matrix>(1, 4)),
                         "dlogits has shape (1, 4), expected (1, 5)",
                         ShapeError);
}
