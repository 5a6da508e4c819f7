#include "seq2seq.hpp"

#include <doctest/doctest.h>

#include "decode.hpp"
#include "embedding.hpp"
#include "loss.hpp"
#include "model.hpp"
#include "random_params.hpp"
#include "tiny.hpp"

using namespace unrolled;
using namespace unrolled::seq2seq;
using namespace unrolled::test;
using doctest::Approx;

TEST_CASE("a word is a row of the table, padding is 0")
{
    const Matrix E = {{1, 2}, {3, 4}, {5, 6}};
    const SentenceBatch words{.N = 2, .ids = {2, 0, -1, 2}};
    const Tensor3 xs = look_up(E, words);
    CHECK(at(xs, 0) == Matrix{{5, 6}, {1, 2}});
    CHECK(at(xs, 1) == Matrix{{0, 0}, {5, 6}});
    const Tensor3 dxs = {{{1, 10}, {2, 20}}, {{3, 30}, {4, 40}}};
    CHECK(look_up_backward(E, words, dxs) == Matrix{{2, 20}, {0, 0}, {5, 50}});
}

TEST_CASE("the decoder begins with the encoder's last state and last cell")
{
    Random random(5);
    const Params p = random_params(small_sizes, random);
    const PairBatch batch = two_pairs();
    const Run run = forward(p, batch);
    CHECK(run.decoder.start.h == summary(run.encoder).h);
    CHECK(run.decoder.start.c == summary(run.encoder).c);
    CHECK(&summary(run.encoder) == &run.encoder.steps[3]);
    CHECK(run.encoder.start.h == zeros<Matrix>(2, 5));
    CHECK(run.encoder.start.c == zeros<Matrix>(2, 5));
}

TEST_CASE("encoder and decoder are LSTMs with weights of their own")
{
    Random random(6);
    const Params p = random_params(small_sizes, random);
    const PairBatch batch = two_pairs();
    const LayerRun read = run_layer(p.encoder, look_up(p.E_x, batch.sources),
                                    batch.sources, zero_step(2, 5));
    const LayerRun written = run_layer(p.decoder, look_up(p.E_y, batch.inputs),
                                       batch.inputs, read.steps.back());
    const Run run = forward(p, batch);
    CHECK(difference(run.encoder.hs, read.hs) < rounding);
    CHECK(difference(run.decoder.hs, written.hs) < rounding);
}

TEST_CASE("teacher forcing: a step sees the right words before it, none after")
{
    Random random(7);
    const Params p = random_params(small_sizes, random);
    const auto scores_of = [&](const Ids& target) {
        const std::vector<IdPair> pairs = {{{3, 4}, target}};
        return logits(p, forward(p, pair_batch(pairs)).decoder.hs);
    };
    const Matrix one = scores_of({4, 5, 3}), other = scores_of({4, 3, 3});
    CHECK(row(one, 0) == row(other, 0));  // reads <s>
    CHECK(row(one, 1) == row(other, 1));  // reads 4
    CHECK(row(one, 2) != row(other, 2));  // reads 5 or 3
}

TEST_CASE("the whole source counts, its first word too")
{
    Random random(8);
    const Params p = random_params(small_sizes, random);
    const std::vector<Ids> one = {{3, 4, 5}}, other = {{6, 4, 5}};
    CHECK(difference(summary(encode(p, sentence_batch(one))).h,
                     summary(encode(p, sentence_batch(other))).h) > 1e-3);
}

TEST_CASE(
    "training begins with open forget gates and learns two pairs by heart")
{
    Random random(9);
    Model model =
        new_model({.V_x = 7, .V_y = 6, .D = 4, .H = 12}, 0.05, random);
    CHECK(model.params.decoder.b_h(12) == 1);
    CHECK(model.params.encoder.b_h(23) == 1);
    CHECK(model.params.encoder.b_h(24) == 0);
    CHECK(model.params.encoder.b_h(11) == 0);
    const Params before = model.params;
    const double first = train_step(model, two_pairs());
    const LossGrad loss = cross_entropy_mean(
        logits(before, forward(before, two_pairs()).decoder.hs),
        two_pairs().targets);
    CHECK(first == Approx(loss.loss));
    CHECK(loss.count == 6);
    double last = 0;
    for (int i = 0; i < 200; ++i) last = train_step(model, two_pairs());
    CHECK(last < 0.05);
}

TEST_CASE("a huge gradient is cut to a length of 5")
{
    Random random(10);
    Model model = new_model(small_sizes, 0.1, random);
    model.params.W_hy *= Real(1000);
    train_step(model, two_pairs());
    CHECK(norm(model.adam.means) == Approx(0.1 * 5));
}

TEST_CASE("a target's probability is the product of its words', to </s>")
{
    Random random(11);
    const Params p = random_params(small_sizes, random);
    const std::vector<IdPair> pairs = {{{3, 4}, {4, 5}}};
    const Run run = forward(p, pair_batch(pairs));
    const Tensor3 ps = outputs(p, run.decoder.hs);
    const Matrix scores = logits(p, run.decoder.hs);
    double sum = 0;
    for (std::size_t k = 0; k < 6; ++k) sum += std::exp(scores(1, k));
    CHECK(ps(1, 0, 5) == Approx(std::exp(scores(1, 5)) / sum));
    CHECK(log_probability(p, pairs[0]) ==
          Approx(std::log(ps(0, 0, 4) * ps(1, 0, 5) * ps(2, 0, end_id))));
}

TEST_CASE("the tiny model knows its pair, with weights of two decimals")
{
    const Params p = tiny_params();
    CHECK(tiny_pair().source == Ids{3, 4});
    CHECK(tiny_pair().target == Ids{3, 4});
    const std::vector<Ids> sources = {tiny_pair().source};
    CHECK(greedy(p, sources, 9)[0] == tiny_pair().target);
    walk(
        [](const std::string& name, const auto& weights) {
            INFO(name);
            for (const Real w : values(weights)) {
                CHECK(std::abs(w * 100 - std::round(w * 100)) < 1e-4);
            }
        },
        p);
}
