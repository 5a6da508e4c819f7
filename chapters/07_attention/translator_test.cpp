#include "translator.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "loss.hpp"
#include "optimizer.hpp"
#include "random_translator.hpp"

using namespace unrolled;
using namespace unrolled::attention;
using namespace unrolled::test;
using doctest::Approx;

namespace {

// Pair n of the batch alone, without any padding.
PairBatch alone(const PairBatch& all, std::size_t n)
{
    const auto pick = [&](const Ids& ids) {
        Ids own;
        for (std::size_t r = n; r < ids.size(); r += all.sources.N) {
            if (ids[r] >= 0) own.push_back(ids[r]);
        }
        return own;
    };
    return {{1, pick(all.sources.ids)},
            {1, pick(all.inputs.ids)},
            pick(all.targets)};
}

}  // namespace

#ifndef UNROLLED_FLOAT
namespace {

double loss_of(const Params& p, const PairBatch& batch)
{
    return cross_entropy_sum(logits(p, forward(p, batch)), batch.targets).loss;
}

Params gradient_of(const Params& p, const PairBatch& batch)
{
    const Run run = forward(p, batch);
    const LossGrad loss = cross_entropy_sum(logits(p, run), batch.targets);
    return backward(p, batch, run, loss.dscores);
}

}  // namespace

TEST_CASE(
    "the gradient of every parameter is right, with and without "
    "attention")
{
    const PairBatch batch = three_pairs();
    for (const bool attention : {true, false}) {
        CAPTURE(attention);
        Params p = random_params(small_sizes(attention), 8);
        const GradientCheck check = check_gradient(
            p, gradient_of(p, batch), [&] { return loss_of(p, batch); });
        INFO(check.message);
        CHECK(check.ok());
    }
}

TEST_CASE("the gradient is right for one token each")
{
    Params p = random_params({.n_source = 1, .n_target = 2, .D = 3, .H = 4}, 2);
    // With one annotation there is no choice: the score has no gradient.
    p.look[0].W_a.fill(Real(0));
    const PairBatch batch{{1, {0}}, {1, {0}}, {1}};
    Params grads = gradient_of(p, batch);
    CHECK(norm(grads.look[0]) > 0);
    CHECK(difference(grads.look[0].W_a, zeros<Matrix>(4, 4)) == 0);
}
#endif

TEST_CASE("a batch is its pairs: padding changes nothing")
{
    const PairBatch batch = three_pairs();
    for (const bool attention : {true, false}) {
        const Params p = random_params(small_sizes(attention), 3);
        const Matrix scores = logits(p, forward(p, batch));
        for (std::size_t n = 0; n < 3; ++n) {
            CAPTURE(n);
            const PairBatch one = alone(batch, n);
            const Matrix own = logits(p, forward(p, one));
            for (std::size_t t = 0; t < one.targets.size(); ++t) {
                CHECK(difference(row(scores, t * 3 + n), row(own, t)) <
                      rounding);
            }
        }
    }
}

TEST_CASE("the gradient of a batch is the sum of its pairs' gradients")
{
    const PairBatch batch = three_pairs();
    const Params p = random_params(small_sizes(true), 4);
    const auto sum_gradient = [&](const PairBatch& b) {
        const Run run = forward(p, b);
        return backward(p, b, run,
                        cross_entropy_sum(logits(p, run), b.targets).dscores);
    };
    Params sum = zeros_like_struct(p);
    for (std::size_t n = 0; n < 3; ++n) {
        const Params own = sum_gradient(alone(batch, n));
        walk([](const std::string&, auto& s, const auto& g) { s += g; }, sum,
             own);
    }
    const Params together = sum_gradient(batch);
    walk(
        [&](const std::string& name, const auto& a, const auto& b) {
            INFO(name);
            CHECK(difference(a, b) < rounding);
        },
        together, sum);
}

TEST_CASE("the encoder reads from both sides, the decoder begins at its ends")
{
    const Params p = random_params(small_sizes(true), 5);
    const Run run = forward(p, three_pairs());
    const Encoded& e = run.encoded;
    for (std::size_t n = 0; n < 3; ++n) {
        const Matrix& a = e.annotations[n];
        const std::size_t last = e.lengths[n] - 1;
        CHECK(a.shape(0) == e.lengths[n]);
        for (std::size_t k = 0; k < 2; ++k) {
            CHECK(e.end.h(n, k) == a(last, k));       // has read to the end
            CHECK(e.end.h(n, k + 2) == a(0, k + 2));  // has read to the front
        }
    }
    CHECK(run.decoder.start.c == e.end.c);
    CHECK(run.decoder.start.h == e.end.h);
}

TEST_CASE("the weights are as many as the formula says")
{
    for (const bool attention : {true, false}) {
        const Sizes sizes = small_sizes(attention);
        CHECK(count_weights(sizes) == count_numbers(zero_params(sizes)));
    }
}

TEST_CASE("without attention the source is only where the decoder begins")
{
    const Params p = random_params(small_sizes(false), 6);
    const Run run = forward(p, three_pairs());
    CHECK(run.looked.empty());
    CHECK(difference(unflatten(Matrix(logits(p, run)), run.decoder.hs),
                     unflatten(affine(flatten(run.decoder.hs), p.W_hy, p.b_y),
                               run.decoder.hs)) == 0);
}

TEST_CASE("turned around twice is as before, and padding stays behind")
{
    Random random(7);
    Tensor3 xs = random_sequence(4, 2, 3, random);
    xs(3, 1, 0) = xs(3, 1, 1) = xs(3, 1, 2) = 0;
    const Tensor3 back = turned(xs, {4, 3});
    CHECK(back(0, 1, 2) == xs(2, 1, 2));
    CHECK(back(3, 0, 1) == xs(0, 0, 1));
    CHECK(back(3, 1, 0) == 0);
    CHECK(difference(turned(back, {4, 3}), xs) == 0);
}
