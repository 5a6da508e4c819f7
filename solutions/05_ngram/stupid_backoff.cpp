#include "stupid_backoff.hpp"

#include <algorithm>
#include <stdexcept>

namespace unrolled::ex_05_7 {
namespace {

struct Seen {
    Real after_history = 0;  // C(h)
    Real of_word = 0;        // C(h w)
};

Seen count(const std::vector<Ids>& sentences, const Ids& history, Id word)
{
    const auto n = static_cast<std::ptrdiff_t>(history.size());
    Seen seen;
    for (const Ids& sentence : sentences) {
        for (auto place = sentence.begin(); place != sentence.end(); ++place) {
            if (*place < 0 || place - sentence.begin() < n) continue;
            if (!std::equal(history.begin(), history.end(), place - n)) continue;
            seen.after_history += 1;
            seen.of_word += *place == word ? 1 : 0;
        }
    }
    return seen;
}

}  // namespace

Real stupid_backoff(const std::vector<Ids>& sentences, const Ids& history, Id word, Real alpha)
{
    if (!(alpha > 0 && alpha <= 1)) throw std::invalid_argument("alpha is above 0 and at most 1");
    if (word < 0) throw std::out_of_range("a word is 0 or above");

    const Seen seen = count(sentences, history, word);
    if (seen.of_word > 0) return seen.of_word / seen.after_history;
    if (history.empty()) return 0;
    // The first token is the farthest from the word, and says least about it.
    const Ids shorter(history.begin() + 1, history.end());
    return alpha * stupid_backoff(sentences, shorter, word, alpha);
}

Real total_score(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab,
                 Real alpha)
{
    if (n_vocab < 1) throw std::invalid_argument("a vocabulary has at least one word");
    Real sum = 0;
    for (Id word = 0; word < n_vocab; ++word) {
        sum += stupid_backoff(sentences, history, word, alpha);
    }
    return sum;
}

}  // namespace unrolled::ex_05_7
