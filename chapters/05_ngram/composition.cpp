#include "composition.hpp"

namespace unrolled::ngram {

std::vector<Part> compose(const Model& model, std::span<const Id> history,
                          Id word)
{
    const Ngrams& ngrams = *model.ngrams;
    std::vector<Node> chain = {
        read(ngrams, last_words(history, ngrams.order()))};
    while (chain.back() != 0) chain.push_back(ngrams.suffixes[chain.back()]);
    std::vector<Part> parts;
    double shorter = 1 / static_cast<double>(ngrams.predictable());
    for (std::size_t i = chain.size(); i-- > 0;) {
        const double p = score(model, chain[i], word).p;
        const double gamma = model.backoff[chain[i]];
        parts.push_back({.history = chain[i],
                         .u = p - gamma * shorter,
                         .gamma = gamma,
                         .shorter = shorter,
                         .p = p});
        shorter = p;
    }
    return parts;
}

}  // namespace unrolled::ngram
