// One training step of the LSTM of chapter 04 on dense one-hot inputs: forward, loss, backward,
// clip, update. `bench_lstm_step T N D H`, then the protocol of serve.hpp.
#include "backward.hpp"
#include "loss.hpp"
#include "lstm.hpp"
#include "optimizer.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<4>(argc, argv, "T N D H");
    const std::size_t T = size[0], N = size[1];
    const std::size_t D = size[2], H = size[3];
    Random random(1);
    lstm::Params params = lstm::zero_params(D, H, D);
    bench::fill_weights(params, random);
    const Tensor3 xs = bench::random_one_hot(T, N, D, random);
    const Ids targets = bench::random_ids(T * N, D, random);
    const lstm::Step start = lstm::zero_step(N, H);
    const Sgd sgd{.rate = Real(0.01)};
    return bench::serve([&] {
        const lstm::Run run = lstm::forward(params, xs, start);
        const LossGrad loss = cross_entropy_mean(lstm::logits(params, run), targets);
        lstm::Grads grads = lstm::backward(params, xs, run, loss.dscores);
        clip_by_norm(grads.params, 5.0);
        sgd.update(params, grads.params);
    });
}
