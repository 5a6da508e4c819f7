#include "perplexity.hpp"

#include <cmath>

namespace unrolled::ngram {
namespace {

void add(Measured& measured, const Lexicon& lexicon, Id word, double p)
{
    measured.log_p += std::log(p);  // (5.1)
    measured.tokens += 1;
    measured.unknown += lexicon.words.token(word) == "<unk>";
}

}  // namespace

// [perplexity]
double Measured::probability() const
{
    return std::exp(log_p);
}

double Measured::perplexity() const
{
    const auto N = static_cast<double>(tokens);
    return tokens == 0 ? 1 : std::exp(-log_p / N);  // (5.3)
}

double Measured::bits_per_token() const
{
    return std::log2(perplexity());
}
// [perplexity]

Measured measure(const Lexicon& lexicon, const Predict& predict,
                 const Ids& text)
{
    Measured measured;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == lexicon.bos) {
            begin = i;
            continue;
        }
        const auto history = std::span(text).subspan(begin, i - begin);
        add(measured, lexicon, text[i], predict(history, text[i]));
    }
    return measured;
}

// [measure]
Measured measure(const Lexicon& lexicon, const Model& model, const Ids& text)
{
    Measured measured;
    Node history = 0;
    for (const Id word : text) {
        if (word == lexicon.bos) {
            history = sentence_begin(model);
            continue;
        }
        const Scored scored = score(model, history, word);
        add(measured, lexicon, word, scored.p);
        history = scored.history;
    }
    return measured;
}
// [measure]

}  // namespace unrolled::ngram
