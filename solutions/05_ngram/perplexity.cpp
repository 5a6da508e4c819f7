#include "perplexity.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled::ex_05_3 {

Real cross_entropy(const Vector& probabilities)
{
    if (probabilities.size() == 0) throw std::invalid_argument("no token was predicted");
    Real bits = 0;
    for (const Real p : values(probabilities)) {
        // Said this way round, NaN is refused too: every comparison with it is false.
        if (!(p >= 0 && p <= 1)) throw std::invalid_argument("a probability is 0 to 1");
        bits -= std::log2(p);  // log2(0) is minus infinity, and the sum stays infinite
    }
    return bits / static_cast<Real>(probabilities.size());
}

namespace {

void require_sentence(const Ids& sentence, std::size_t V)
{
    if (sentence.size() < 2) throw std::invalid_argument("a sentence has a beginning and an end");
    const bool all_known =
        std::ranges::all_of(sentence, [&](Id id) { return static_cast<std::size_t>(id) < V; });
    if (!all_known) throw std::out_of_range("an id is 0 to V - 1");
}

}  // namespace

Real perplexity(const Matrix& p, const std::vector<Ids>& sentences)
{
    const std::size_t V = p.shape(0);
    require_shape("p", p, {V, V});
    // One list for all sentences, so that every token weighs the same, in whatever sentence.
    std::vector<Real> predicted;
    for (const Ids& sentence : sentences) {
        require_sentence(sentence, V);
        for (std::size_t t = 1; t < sentence.size(); ++t) {  // <s> at 0 is given
            predicted.push_back(p(sentence[t - 1], sentence[t]));
        }
    }
    Vector probabilities = zeros<Vector>(predicted.size());
    std::ranges::copy(predicted, values(probabilities).begin());
    return std::exp2(cross_entropy(probabilities));  // which refuses a text without sentences
}

}  // namespace unrolled::ex_05_3
