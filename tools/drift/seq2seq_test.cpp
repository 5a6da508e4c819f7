#include <doctest/doctest.h>

#include "../../chapters/04_lstm/backward.hpp"
#include "../../chapters/06_seq2seq/lstm_backward.hpp"
#include "test_support.hpp"

using namespace unrolled;
using namespace unrolled::test;

namespace {

// An LSTM with an output layer of zeros: only the states are compared.
lstm::Params lstm_of(const seq2seq::Layer& layer)
{
    lstm::Params p = lstm::zero_params(layer.W_xh.shape(1), layer.cells(), layer.cells());
    p.W_xh = layer.W_xh;
    p.W_hh = layer.W_hh;
    p.b_h = layer.b_h;
    return p;
}

}  // namespace

TEST_CASE("chapter 06's LSTM is chapter 04's, there and back")
{
    constexpr std::size_t T = 4, N = 2, D = 3, H = 5;
    Random random(6);
    seq2seq::Layer layer = seq2seq::zero_layer(D, H);
    walk([&](const std::string&, auto& tensor) { fill_normal(tensor, random, 0.6); }, layer);
    lstm::Params p = lstm_of(layer);
    for (std::size_t k = 0; k < H; ++k) p.W_hy(k, k) = 1;  // the scores are the states
    const Tensor3 xs = random_sequence(T, N, D, random);
    seq2seq::Step start = seq2seq::zero_step(N, H);
    lstm::Step other_start = lstm::zero_step(N, H);
    start.h = other_start.h = random_matrix(N, H, random);
    start.c = other_start.c = random_matrix(N, H, random);
    const SentenceBatch words{.N = N, .ids = Ids(T * N, 3)};  // none is over
    const seq2seq::LayerRun run = seq2seq::run_layer(layer, xs, words, start);
    const lstm::Run other = lstm::forward(p, xs, other_start);
    CHECK(difference(run.hs, other.hs) < rounding);
    CHECK(difference(run.steps[T - 1].c, other.last().c) < rounding);

    const Matrix dhs = random_matrix(T * N, H, random), nothing = zeros<Matrix>(N, H);
    const seq2seq::LayerGrads grads =
        seq2seq::layer_backward(layer, xs, words, run, {unflatten(dhs, run.hs), nothing, nothing});
    const lstm::Grads others = lstm::backward(p, xs, other, dhs);
    CHECK(difference(grads.weights.W_xh, others.params.W_xh) < rounding);
    CHECK(difference(grads.weights.W_hh, others.params.W_hh) < rounding);
    CHECK(difference(grads.weights.b_h, others.params.b_h) < rounding);
    CHECK(difference(grads.h0, others.h0) < rounding);
    CHECK(difference(grads.c0, others.c0) < rounding);
    CHECK(difference(grads.xs, lstm::input_gradient(p, others)) < rounding);
}
