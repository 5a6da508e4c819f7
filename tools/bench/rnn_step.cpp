// One training step of the RNN of chapter 02 on dense one-hot inputs: forward, loss, backward,
// clip, update. `bench_rnn_step T N D H`, then the protocol of serve.hpp.
#include "backward.hpp"
#include "loss.hpp"
#include "optimizer.hpp"
#include "random_input.hpp"
#include "rnn.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<4>(argc, argv, "T N D H");
    const std::size_t T = size[0], N = size[1];
    const std::size_t D = size[2], H = size[3];
    Random random(1);
    rnn::Params params = rnn::zero_params(D, H, D);
    bench::fill_weights(params, random);
    const Tensor3 xs = bench::random_one_hot(T, N, D, random);
    const Ids targets = bench::random_ids(T * N, D, random);
    const Matrix h0 = zeros<Matrix>(N, H);
    const Sgd sgd{.rate = Real(0.01)};
    return bench::serve([&] {
        const rnn::Run run = rnn::forward(params, xs, h0);
        const LossGrad loss = cross_entropy_mean(rnn::logits(params, run), targets);
        rnn::Grads grads = rnn::backward(params, xs, run, loss.dscores);
        clip_by_norm(grads.params, 5.0);
        sgd.update(params, grads.params);
    });
}
