// One step by the rules of min-char-rnn: 25 characters of one text, the sum of their losses,
// Adagrad. `bench_min_char_rnn T D H`, then the protocol of serve.hpp.
#include "min_char_rnn.hpp"

#include "random_ids.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: bench_min_char_rnn T D H\n", stderr);
        return 2;
    }
    const std::size_t T = std::stoul(argv[1]), D = std::stoul(argv[2]), H = std::stoul(argv[3]);
    Random random(1);
    rnn::MinCharRnn model = rnn::min_char_rnn(rnn::small_random_params(D, H, random));
    const Ids inputs = bench::random_ids(T, D, random), targets = bench::random_ids(T, D, random);
    return bench::serve([&] { rnn::train_step(model, inputs, targets); });
}
