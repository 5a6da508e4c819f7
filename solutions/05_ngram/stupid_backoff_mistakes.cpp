#include "stupid_backoff.hpp"

#include <algorithm>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_7 {
namespace {

using Text = std::vector<Ids>;

Real count(const Text& sentences, const Ids& history, Id word, bool any_word)
{
    Real times = 0;
    const auto n = static_cast<std::ptrdiff_t>(history.size());
    for (const Ids& sentence : sentences) {
        for (auto place = sentence.begin(); place != sentence.end(); ++place) {
            if (place - sentence.begin() < n || *place < 0) continue;
            const bool fits = std::equal(history.begin(), history.end(), place - n);
            times += fits && (any_word || *place == word) ? 1 : 0;
        }
    }
    return times;
}

struct Faults {
    bool pays_once = false;          // one alpha, however many steps back
    bool drops_nearest = false;      // the history loses its last token
    bool needs_new_history = false;  // backs off only if the history was never seen
    bool pays_always = false;        // alpha for seen n-grams that have a history
};

Real score(const Text& sentences, const Ids& history, Id word, Real alpha, const Faults& faults)
{
    if (!(alpha > 0 && alpha <= 1)) throw std::invalid_argument("alpha");
    if (word < 0) throw std::out_of_range("no word");
    const Real of_word = count(sentences, history, word, false);
    const Real of_any = count(sentences, history, word, true);
    const bool stays = of_word > 0 || (faults.needs_new_history && of_any > 0);
    const Real price = faults.pays_always && !history.empty() ? alpha : 1;
    if (stays) return price * of_word / of_any;
    if (history.empty()) return 0;
    const std::ptrdiff_t first = faults.drops_nearest ? 0 : 1;
    const Ids shorter(history.begin() + first, history.end() - (1 - first));
    if (!faults.pays_once) return alpha * score(sentences, shorter, word, alpha, faults);
    return alpha * score(sentences, shorter, word, 1, faults);
}

Real one_price(const Text& sentences, const Ids& history, Id word, Real alpha)
{
    return score(sentences, history, word, alpha, {.pays_once = true});
}

Real forgets_the_nearest(const Text& sentences, const Ids& history, Id word, Real alpha)
{
    return score(sentences, history, word, alpha, {.drops_nearest = true});
}

Real known_history_stays(const Text& sentences, const Ids& history, Id word, Real alpha)
{
    return score(sentences, history, word, alpha, {.needs_new_history = true});
}

Real seen_pays_too(const Text& sentences, const Ids& history, Id word, Real alpha)
{
    return score(sentences, history, word, alpha, {.pays_always = true});
}

Real no_price(const Text& sentences, const Ids& history, Id word, Real alpha)
{
    if (!(alpha > 0 && alpha <= 1)) throw std::invalid_argument("alpha");
    return score(sentences, history, word, 1, {});
}

void require_vocabulary(std::int64_t n_vocab, Real alpha)
{
    if (n_vocab < 1 || !(alpha > 0 && alpha <= 1)) throw std::invalid_argument("refused");
}

Real a_distribution(const Text&, const Ids&, std::int64_t n_vocab, Real alpha)
{
    require_vocabulary(n_vocab, alpha);
    return 1;
}

Real only_seen(const Text& sentences, const Ids& history, std::int64_t n_vocab, Real alpha)
{
    require_vocabulary(n_vocab, alpha);
    Real sum = 0;
    for (Id word = 0; word < n_vocab; ++word) {
        const bool is_seen = count(sentences, history, word, false) > 0;
        sum += is_seen ? score(sentences, history, word, alpha, {}) : 0;
    }
    return sum;
}

Real first_word_left_out(const Text& sentences, const Ids& history, std::int64_t n_vocab,
                         Real alpha)
{
    require_vocabulary(n_vocab, alpha);
    Real sum = 0;
    for (Id word = 1; word < n_vocab; ++word) sum += score(sentences, history, word, alpha, {});
    return sum;
}

const exercise::Mistakes known_scores = exercise::mistakes_of(
    stupid_backoff,
    {{one_price,
      "Alpha is paid once, however far back the word was found. Each step back costs alpha once "
      "more."},
     {forgets_the_nearest,
      "The shorter history has lost its nearest token. That one says most about the word: drop "
      "the first."},
     {known_history_stays,
      "A word that is new after a known history scores 0. Back off whenever the n-gram was not "
      "seen, whether its history was or not."},
     {seen_pays_too,
      "An n-gram that was seen pays alpha as well. It scores its relative frequency; alpha is the "
      "price of backing off."},
     {no_price, "Backing off costs nothing: alpha is missing."}});

const exercise::Mistakes known_sums = exercise::mistakes_of(
    total_score,
    {{a_distribution,
      "The sum is taken to be 1. Scores do not add up to 1: words that were not seen come on top "
      "of those that were. Add them up."},
     {only_seen,
      "Only words that were seen after this history are added up. The others score, too."},
     {first_word_left_out, "The word 0 is left out: ids begin at 0."}});

}  // namespace
}  // namespace unrolled::ex_05_7
