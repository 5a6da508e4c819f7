// The states of the LSTM of chapter 04 without gradients, on dense one-hot inputs.
// `bench_lstm_forward T N D H`, then the protocol of serve.hpp.
#include "lstm.hpp"
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
    const lstm::Step start = lstm::zero_step(N, H);
    return bench::serve([&] { lstm::forward(params, xs, start); });
}
