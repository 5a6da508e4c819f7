// CBOW with negative sampling by the rules of rivals.py: one window of a random text a call.
// `bench_cbow V D WINDOW NEGATIVES`, then the protocol of serve.hpp.
#include "negative_sampling.hpp"
#include "random_input.hpp"
#include "serve.hpp"

using namespace unrolled;

namespace {

// The words around `i`, up to a random reach, and the target with its words of noise.
struct Window {
    Ids context;
    Ids words;
};

void fill(Window& window, const Ids& text, std::size_t i, std::size_t V, std::size_t reach,
          Random& random)
{
    window.context.clear();
    for (std::size_t j = i - reach; j <= i + reach; ++j) {
        if (j != i) window.context.push_back(text[j]);
    }
    window.words[0] = text[i];
    for (std::size_t k = 1; k < window.words.size(); ++k) {
        window.words[k] = static_cast<Id>(random.below(V));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const auto size = bench::sizes<4>(argc, argv, "V D WINDOW NEGATIVES");
    const std::size_t V = size[0], D = size[1];
    const std::size_t reach = size[2], negatives = size[3];
    Random random(1);
    cbow::Params params{.W_in = zeros<Matrix>(V, D), .W_out = zeros<Matrix>(V, D)};
    fill_uniform(params.W_in, random, 0.5 / static_cast<double>(D));
    const Ids text = bench::random_ids(100'000, V, random);
    Window window{.context = {}, .words = Ids(negatives + 1)};
    negative_sampling::Step step;
    std::size_t i = reach;
    return bench::serve([&] {
        fill(window, text, i, V, 1 + random.below(reach), random);
        const negative_sampling::Sample sample{.context = window.context, .words = window.words};
        negative_sampling::forward(params, sample, step);
        negative_sampling::backward(params, sample, step, Real(-0.05), params);
        i = i + 1 < text.size() - reach ? i + 1 : reach;
    });
}
