// One training step of the Transformer of chapter 08: forward, loss, backward, clip, Adam.
// `bench_transformer_step T N V D layers heads`, then the protocol of serve.hpp.
#include "language_model.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<6>(argc, argv, "T N V D layers heads");
    const std::size_t T = size[0], N = size[1], V = size[2];
    Random random(1);
    LanguageModel model = language_model(
        {.n_vocab = V, .D = size[3], .layers = size[4], .heads = size[5], .context = T}, 1e-3,
        random);
    const TextBatch batch{.inputs = bench::random_ids(T * N, V, random),
                          .targets = bench::random_ids(T * N, V, random)};
    return bench::serve([&] { train_step(model, batch, N); });
}
