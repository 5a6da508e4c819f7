// One step by the rules of min-char-rnn: 25 characters of one text, the sum of their losses,
// Adagrad. `bench_min_char_rnn T D H`, then the protocol of serve.hpp.
#include "min_char_rnn.hpp"

#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<3>(argc, argv, "T D H");
    const std::size_t T = size[0], D = size[1], H = size[2];
    Random random(1);
    rnn::MinCharRnn model = rnn::min_char_rnn(rnn::small_random_params(D, H, random));
    const Ids inputs = bench::random_ids(T, D, random), targets = bench::random_ids(T, D, random);
    return bench::serve([&] { rnn::train_step(model, inputs, targets); });
}
