// One training step of the LSTM of chapter 04 on dense one-hot inputs: forward, loss, backward,
// clip, update. `bench_lstm_step T N D H`, then the protocol of serve.hpp.
#include "backward.hpp"
#include "loss.hpp"
#include "lstm.hpp"
#include "optimizer.hpp"
#include "random_ids.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    if (argc != 5) {
        std::fputs("usage: bench_lstm_step T N D H\n", stderr);
        return 2;
    }
    const std::size_t T = std::stoul(argv[1]), N = std::stoul(argv[2]);
    const std::size_t D = std::stoul(argv[3]), H = std::stoul(argv[4]);
    Random random(1);
    lstm::Params params = lstm::zero_params(D, H, D);
    walk([&](const std::string&, auto& p) { fill_uniform(p, random, 0.1); }, params);
    const Tensor3 xs =
        unflatten(one_hot(bench::random_ids(T * N, D, random), D), zeros<Tensor3>(T, N, D));
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
