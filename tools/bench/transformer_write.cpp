// Writing with the key-value cache of chapter 08, always the likeliest character.
// `bench_transformer_write COUNT T V D layers heads`, then the protocol of serve.hpp.
#include "language_model.hpp"
#include "random_input.hpp"
#include "sample.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<6>(argc, argv, "COUNT T V D layers heads");
    Random random(1);
    const Params params = random_start(
        {.n_vocab = size[2], .D = size[3], .layers = size[4], .heads = size[5], .context = size[1]},
        random);
    return bench::serve([&] { write_likeliest(params, {0}, size[0]); });
}
