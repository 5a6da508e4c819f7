#include "stupid_backoff.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "check.hpp"

using namespace unrolled;
using namespace unrolled::ex_05_7;
using exercise::check;

namespace {

std::vector<Ids> random_text(Random& random)
{
    std::vector<Ids> sentences(random.below(6));
    for (Ids& sentence : sentences) {
        sentence.assign(2 + random.below(8), -1);
        for (Id& id : std::span(sentence).subspan(1)) id = static_cast<Id>(random.below(4));
    }
    return sentences;
}

Ids random_history(Random& random)
{
    Ids history(random.below(4));
    for (Id& id : history) id = static_cast<Id>(random.below(5));
    if (!history.empty() && random.uniform() < 0.3) history[0] = -1;
    return history;
}

// How often the tokens `wanted` stand in a row, whatever comes after them.
Real occurrences(const std::vector<Ids>& sentences, const Ids& wanted)
{
    Real times = 0;
    for (const Ids& sentence : sentences) {
        for (std::size_t i = 0; i + wanted.size() <= sentence.size(); ++i) {
            const auto from = sentence.begin() + static_cast<std::ptrdiff_t>(i);
            times += std::equal(wanted.begin(), wanted.end(), from) ? 1 : 0;
        }
    }
    return times;
}

// From the longest history to the empty one, without calling itself.
Real expected(const std::vector<Ids>& sentences, const Ids& history, Id word, Real alpha)
{
    for (std::size_t dropped = 0; dropped <= history.size(); ++dropped) {
        Ids ngram(history.begin() + static_cast<std::ptrdiff_t>(dropped), history.end());
        ngram.push_back(word);
        const Real of_word = occurrences(sentences, ngram);
        if (of_word == 0) continue;
        Real of_any = 0;
        for (ngram.back() = 0; ngram.back() < 4; ++ngram.back()) {
            of_any += occurrences(sentences, ngram);
        }
        return std::pow(alpha, static_cast<Real>(dropped)) * of_word / of_any;
    }
    return 0;
}

}  // namespace

TEST_CASE("random texts of four words, random histories")
{
    Random& random = exercise::random_inputs();
    for (int round = 0; round < 25; ++round) {
        const std::vector<Ids> sentences = random_text(random);
        const Ids history = random_history(random);
        const Real alpha = random.uniform(0.1, 1);
        const Id word = static_cast<Id>(random.below(5));
        check(stupid_backoff)
            .with(sentences, history, word, alpha)
            .gives(expected(sentences, history, word, alpha));
        Real sum = 0;
        for (Id w = 0; w < 4; ++w) sum += expected(sentences, history, w, alpha);
        check(total_score).with(sentences, history, 4, alpha).gives(sum);
    }
}
