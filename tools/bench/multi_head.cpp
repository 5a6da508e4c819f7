// Multi-head attention of chapter 08, forward and backward, nothing masked.
// `bench_multi_head T N D heads`, then the protocol of serve.hpp.
#include "multi_head.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::self_attention;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<4>(argc, argv, "T N D heads");
    const std::size_t T = size[0], N = size[1], D = size[2];
    const HeadSetup setup{.heads = size[3], .N = N, .mask = Mask::none};
    Random random(1);
    MultiHeadParams params = zero_multi_head(D);
    bench::fill_weights(params, random);
    Matrix x = zeros<Matrix>(T * N, D), dy = x;
    fill_normal(x, random, 1);
    fill_normal(dy, random, 1);
    return bench::serve([&] {
        const MultiHeadRun run = multi_head(params, setup, x);
        merged(params, run);
        multi_head_backward(params, setup, x, run, dy);
    });
}
