// The states of the LSTM of chapter 04 without gradients, on dense one-hot inputs.
// `bench_lstm_forward T N D H`, then the protocol of serve.hpp.
#include "lstm.hpp"
#include "random_ids.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    if (argc != 5) {
        std::fputs("usage: bench_lstm_forward T N D H\n", stderr);
        return 2;
    }
    const std::size_t T = std::stoul(argv[1]), N = std::stoul(argv[2]);
    const std::size_t D = std::stoul(argv[3]), H = std::stoul(argv[4]);
    Random random(1);
    lstm::Params params = lstm::zero_params(D, H, D);
    walk([&](const std::string&, auto& p) { fill_uniform(p, random, 0.1); }, params);
    const Tensor3 xs =
        unflatten(one_hot(bench::random_ids(T * N, D, random), D), zeros<Tensor3>(T, N, D));
    const lstm::Step start = lstm::zero_step(N, H);
    return bench::serve([&] { lstm::forward(params, xs, start); });
}
