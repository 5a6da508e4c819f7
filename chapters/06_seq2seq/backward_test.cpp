#include "backward.hpp"

#include <doctest/doctest.h>

#include "gradient_check.hpp"
#include "loss.hpp"
#include "random_params.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;
using doctest::Approx;

namespace {

LossGrad loss_of(const Params& p, const PairBatch& batch)
{
    const Run run = forward(p, batch);
    return cross_entropy_sum(logits(p, run.decoder.hs), batch.targets);
}

Params gradient_of(const Params& p, const PairBatch& batch)
{
    const Run run = forward(p, batch);
    const Matrix dlogits = loss_of(p, batch).dscores;
    return backward(p, batch, run, dlogits);
}

// One LSTM with all that it is given.
struct LayerCase {
    Layer layer;
    Tensor3 xs;
    Matrix h0, c0;
};

template <class Visit, Is<LayerCase>... C>
void for_each(Visit&& visit, C&... c)
{
    visit("layer", c.layer...);
    visit("xs", c.xs...);
    visit("h0", c.h0...);
    visit("c0", c.c0...);
}

}  // namespace

#ifndef UNROLLED_FLOAT
TEST_CASE(
    "the gradient of every parameter is right, with padding on both sides")
{
    Random random(11);
    Params p = random_params(small_sizes, random);
    const PairBatch batch = two_pairs();
    const GradientCheck check = check_gradient(
        p, gradient_of(p, batch), [&] { return loss_of(p, batch).loss; });
    INFO(check.message);
    CHECK(check.ok());
}

TEST_CASE("the gradient is right for a source and a target of one word")
{
    Random random(12);
    Params p = random_params(small_sizes, random);
    const std::vector<IdPair> pairs = {{{3}, {4}}};
    const PairBatch batch = pair_batch(pairs);
    const GradientCheck check = check_gradient(
        p, gradient_of(p, batch), [&] { return loss_of(p, batch).loss; });
    INFO(check.message);
    CHECK(check.message.starts_with("encoder.W_hh: every gradient is below"));
    CHECK(check.worst < 1e-8);
}

TEST_CASE("one LSTM: inputs, first state and first cell have their gradients")
{
    Random random(13);
    LayerCase c{random_layer(3, 4, random), random_sequence(3, 2, 3, random),
                random_matrix(2, 4, random), random_matrix(2, 4, random)};
    const SentenceBatch words{.N = 2, .ids = {5, 5, 5, 5, 5, -1}};
    const Tensor3 dhs = random_sequence(3, 2, 4, random);
    const Matrix dh = random_matrix(2, 4, random);
    const Matrix dc = random_matrix(2, 4, random);
    const auto run = [&] {
        Step start = zero_step(2, 4);
        start.h = c.h0;
        start.c = c.c0;
        return run_layer(c.layer, c.xs, words, start);
    };
    const auto loss = [&] {
        const LayerRun r = run();
        return static_cast<double>(dot(values(r.hs), values(dhs)) +
                                   dot(values(r.steps[2].h), values(dh)) +
                                   dot(values(r.steps[2].c), values(dc)));
    };
    LayerGrads grads =
        layer_backward(c.layer, c.xs, words, run(), {dhs, dh, dc});
    // The padded input has no gradient, and that is right: it is not read.
    CHECK(grads.xs(2, 1, 0) == 0);
    const GradientCheck check =
        check_gradient(c, {grads.weights, grads.xs, grads.h0, grads.c0}, loss);
    INFO(check.message);
    CHECK(check.ok());
}
#endif

TEST_CASE("padding changes neither the loss nor the gradient")
{
    Random random(14);
    const Params p = random_params(small_sizes, random);
    const std::vector<IdPair> pairs = {{{3, 4, 6, 5}, {4}},
                                       {{5, 3}, {3, 5, 4}}};
    const std::vector<IdPair> first = {pairs[0]}, second = {pairs[1]};
    const PairBatch one = pair_batch(first), other = pair_batch(second);
    CHECK(loss_of(p, two_pairs()).loss ==
          Approx(loss_of(p, one).loss + loss_of(p, other).loss));
    CHECK(loss_of(p, two_pairs()).count == 2 + 4);
    Params sum = gradient_of(p, one);
    const Params more = gradient_of(p, other),
                 both = gradient_of(p, two_pairs());
    walk([](const std::string&, auto& a, const auto& b) { a += b; }, sum, more);
    walk(
        [](const std::string& name, const auto& a, const auto& b) {
            INFO(name);
            CHECK(difference(a, b) < rounding);
        },
        sum, both);
}

TEST_CASE("one step back returns what the equations say")
{
    const Layer layer{
        zeros<Matrix>(4, 1), {{2.0}, {2.7}, {1.41}, {4.38}}, zeros<Vector>(4)};
    const Step step{.h = {{0.0}},
                    .c = {{0.5}},
                    .i = {{0.2}},
                    .f = {{0.3}},
                    .g = {{-0.4}},
                    .o = {{0.6}},
                    .shown = {{0.25}}};
    const StepGrads back =
        step_backward(layer, step, {{2.0}}, {{3.0}}, {{0.5}});
    const Real dc = Real(3.0 * 0.6 * (1 - 0.25 * 0.25) + 0.5);
    const Vector da = {dc * Real(-0.4 * 0.2 * 0.8), dc * Real(2.0 * 0.3 * 0.7),
                       dc * Real(0.2 * (1 - 0.16)),
                       Real(3.0 * 0.25 * 0.6 * 0.4)};
    CHECK(difference(row(back.da, 0), da) < rounding);
    CHECK(back.dc_prev(0, 0) == Approx(dc * Real(0.3)));
    CHECK(back.dh_prev(0, 0) == Approx(dot(da, {2.0, 2.7, 1.41, 4.38})));
}
