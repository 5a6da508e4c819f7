#include "sample.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace unrolled::ngram {

// [draw]
Id draw(const std::vector<double>& ps, double u)
{
    if (!(u >= 0 && u < 1)) {
        throw std::invalid_argument(fmt::format("{} is not in [0, 1)", u));
    }
    double sum = 0;
    Id last = -1;  // rounding may leave the sum a little below u
    for (std::size_t w = 0; w < ps.size(); ++w) {
        if (!(ps[w] > 0)) continue;
        sum += ps[w];  // (5.21)
        last = static_cast<Id>(w);
        if (sum > u) break;
    }
    if (last < 0) throw std::invalid_argument("no word has a probability");
    return last;
}
// [draw]

// [sample_sentence]
Ids sample_sentence(const Model& model, Random& random, std::size_t longest)
{
    Ids sentence;
    Node history = sentence_begin(model);
    while (sentence.size() < longest) {
        const Id word = draw(distribution(model, history), random.uniform());
        if (word == model.ngrams->eos) break;
        sentence.push_back(word);
        history = advance(*model.ngrams, history, word);
    }
    return sentence;
}
// [sample_sentence]

}  // namespace unrolled::ngram
