// Modified Kneser-Ney by the rules of rivals.py: count a random text of LENGTH words, estimate the
// model of ORDER, and score as many words again.
// `bench_ngram LENGTH V ORDER`, then the protocol of serve.hpp.
#include "kneser_ney.hpp"
#include "ngram_text.hpp"
#include "perplexity.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::ngram;

int main(int argc, char** argv)
{
    const auto size = bench::sizes<3>(argc, argv, "LENGTH V ORDER");
    const std::size_t length = size[0], V = size[1];
    const std::size_t order = size[2];
    Random random(1);
    const Lexicon lexicon = bench::ngram_lexicon(V);
    const Ids train = bench::ngram_text(length, V, random);
    const Ids test = bench::ngram_text(length, V, random);
    return bench::serve([&] {
        const Counts counts = count(train, lexicon, order);
        const Model model = modified_kneser_ney(counts).model;
        if (!(measure(lexicon, model, test).perplexity() > 1)) std::abort();
    });
}
