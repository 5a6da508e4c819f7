// Modified Kneser-Ney by the rules of rivals.py: count a random text of LENGTH words, estimate the
// model of ORDER, and score the same number of words. In the text few words are frequent,
// and a word likes certain followers.
// `bench_ngram LENGTH V ORDER`, then the protocol of serve.hpp.
#include "kneser_ney.hpp"
#include "perplexity.hpp"
#include "random.hpp"
#include "serve.hpp"

using namespace unrolled;
using namespace unrolled::ngram;

namespace {

// Sentences of 20 words between <s> (0) and </s> (1); rivals.py draws them in the same way.
Ids zipf_text(std::size_t length, std::size_t V, Random& random)
{
    Ids text;
    std::size_t last = 0;
    for (std::size_t i = 0; i < length; ++i) {
        if (i % 20 == 0) text.push_back(0);
        const double u = random.uniform();
        last = (7 * last + static_cast<std::size_t>(static_cast<double>(V) * u * u * u)) % V;
        text.push_back(static_cast<Id>(last + 2));
        if (i % 20 == 19 || i + 1 == length) text.push_back(1);
    }
    return text;
}

Lexicon lexicon_of(std::size_t V)
{
    std::vector<std::string> names = {"<s>", "</s>"};
    for (std::size_t word = 0; word < V; ++word) names.push_back(std::to_string(word));
    return {.words = Vocabulary::from_tokens(names), .bos = 0, .eos = 1};
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: bench_ngram LENGTH V ORDER\n", stderr);
        return 2;
    }
    const std::size_t length = std::stoul(argv[1]), V = std::stoul(argv[2]);
    const std::size_t order = std::stoul(argv[3]);
    Random random(1);
    const Lexicon lexicon = lexicon_of(V);
    const Ids train = zipf_text(length, V, random), test = zipf_text(length, V, random);
    return bench::serve([&] {
        const Counts counts = count(train, lexicon, order);
        const Model model = modified_kneser_ney(counts).model;
        if (!(measure(lexicon, model, test).perplexity() > 1)) std::abort();
    });
}
