// One training step of the encoder-decoder of chapter 06: forward, loss, backward, clip, update.
// `bench_seq2seq_step T N V H`, pairs of T words on either side, vectors of H / 2 numbers; then the
// protocol of serve.hpp.
#include "backward.hpp"
#include "loss.hpp"
#include "optimizer.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<4>(argc, argv, "T N V H");
    const std::size_t T = size[0], N = size[1];
    const std::size_t V = size[2], H = size[3];
    Random random(1);
    seq2seq::Params params = seq2seq::zero_params({.V_x = V, .V_y = V, .D = H / 2, .H = H});
    bench::fill_weights(params, random);
    const auto words = [&] { return SentenceBatch{N, bench::random_ids(T * N, V, random)}; };
    const PairBatch batch{words(), words(), words().ids};
    const Sgd sgd{.rate = Real(0.01)};
    return bench::serve([&] {
        const seq2seq::Run run = seq2seq::forward(params, batch);
        const LossGrad loss =
            cross_entropy_mean(seq2seq::logits(params, run.decoder.hs), batch.targets);
        seq2seq::Params grads = seq2seq::backward(params, batch, run, loss.dscores);
        clip_by_norm(grads, 5.0);
        sgd.update(params, grads);
    });
}
