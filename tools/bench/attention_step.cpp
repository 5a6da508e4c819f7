// One training step of the encoder-decoder with attention of chapter 07: forward, loss, backward,
// clip, Adam. `bench_attention_step T_s T_t N V D H`, with V tokens on both sides, then the
// protocol of serve.hpp.
#include "pupil.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<6>(argc, argv, "T_s T_t N V D H");
    const std::size_t N = size[2], V = size[3];
    Random random(1);
    attention::Pupil pupil = attention::new_pupil(
        {.n_source = V, .n_target = V, .D = size[4], .H = size[5], .attention = true}, 1e-3,
        random);
    const PairBatch batch{.sources = {N, bench::random_ids(size[0] * N, V, random)},
                          .inputs = {N, bench::random_ids(size[1] * N, V, random)},
                          .targets = bench::random_ids(size[1] * N, V, random)};
    return bench::serve([&] { attention::train_step(pupil, batch); });
}
