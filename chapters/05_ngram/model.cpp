#include "model.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace unrolled::ngram {

Model empty_model(const std::shared_ptr<const Ngrams>& ngrams)
{
    const std::size_t histories = ngrams->begin[ngrams->order()];
    return {.ngrams = ngrams,
            .p = std::vector<double>(ngrams->words.size(), 0),
            .backoff = std::vector<double>(histories, 1)};
}

Histories histories_of(const Ngrams& ngrams, std::size_t length)
{
    return {ngrams.begin.at(length), ngrams.begin.at(length + 1)};
}

void require_predictable(const Ngrams& ngrams, Id word)
{
    const auto size = static_cast<Id>(ngrams.predictable() + 1);
    if (word >= 0 && word < size && word != ngrams.bos) return;
    throw std::out_of_range(
        fmt::format("word {} cannot be predicted: ids are 0 to {}, without {}",
                    word, size - 1, ngrams.bos));
}

// [score]
Scored score(const Model& model, Node history, Id word)
{
    const Ngrams& ngrams = *model.ngrams;
    require_predictable(ngrams, word);
    double handed_down = 1;
    Node node = child(ngrams, history, word);
    while (node == 0) {
        handed_down *= model.backoff[history];  // (5.8)
        history = ngrams.suffixes[history];
        node = child(ngrams, history, word);
    }
    const bool longest = node >= ngrams.begin[ngrams.order()];
    return {.p = handed_down * model.p[node],
            .history = longest ? ngrams.suffixes[node] : node};
}
// [score]

double probability(const Model& model, std::span<const Id> history, Id word)
{
    const Ngrams& ngrams = *model.ngrams;
    return score(model, read(ngrams, last_words(history, ngrams.order())), word)
        .p;
}

// [distribution]
std::vector<double> distribution(const Model& model, Node history)
{
    const Ngrams& ngrams = *model.ngrams;
    const std::size_t size = ngrams.predictable() + 1;
    // From the words alone up to the history, as (5.8) goes down.
    std::vector<double> ps =
        history == 0 ? std::vector<double>(size, 0)
                     : distribution(model, ngrams.suffixes[history]);
    for (double& p : ps) p *= model.backoff[history];
    for (Node node = ngrams.first[history]; node < ngrams.first[history + 1];
         ++node) {
        ps[static_cast<std::size_t>(ngrams.words[node])] = model.p[node];
    }
    return ps;
}
// [distribution]

Node sentence_begin(const Model& model)
{
    return advance(*model.ngrams, 0, model.ngrams->bos);
}

std::size_t bytes_of(const Model& model)
{
    const Ngrams& ngrams = *model.ngrams;
    return ngrams.words.capacity() * sizeof(Id) +
           (ngrams.suffixes.capacity() + ngrams.first.capacity() +
            ngrams.begin.capacity()) *
               sizeof(Node) +
           (model.p.capacity() + model.backoff.capacity()) * sizeof(double);
}

}  // namespace unrolled::ngram
