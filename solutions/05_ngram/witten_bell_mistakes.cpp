#include "witten_bell.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>

#include "mistakes.hpp"

namespace unrolled::ex_05_6 {
namespace {

// How many words came `times` times.
Real words_with(const Vector& counts, Real times)
{
    return static_cast<Real>(std::ranges::count(values(counts), times));
}

Real tokens_of(const Vector& counts)
{
    if (std::ranges::any_of(values(counts), [](Real count) { return count < 0; })) {
        throw std::invalid_argument("negative count");
    }
    return sum_all(counts);
}

Real types_of(const Vector& counts)
{
    return static_cast<Real>(counts.size()) - words_with(counts, 0);
}

Real unseen_for_types(const Vector& counts)
{
    const Real tokens = tokens_of(counts), unseen = words_with(counts, 0);
    return tokens == 0 ? 1 : unseen / (tokens + unseen);
}

Real types_per_token(const Vector& counts)
{
    const Real tokens = tokens_of(counts);
    return tokens == 0 ? 1 : types_of(counts) / tokens;
}

Real seen_once(const Vector& counts)
{
    const Real tokens = tokens_of(counts);
    return tokens == 0 ? 1 : words_with(counts, 1) / tokens;
}

Real share(const Vector& counts)
{
    const Real tokens = tokens_of(counts), types = types_of(counts);
    return tokens == 0 ? 1 : types / (tokens + types);
}

using Histories = std::function<Ids(const Ids& history, std::size_t n)>;

Ids nearest(const Ids& history, std::size_t n)
{
    return {history.end() - static_cast<std::ptrdiff_t>(n), history.end()};
}

// Counts after a history; with `begin_is_word`, <s> is counted as the word 0.
Vector count_after(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab,
                   bool begin_is_word)
{
    Vector counts = zeros<Vector>(n_vocab);
    const auto n = static_cast<std::ptrdiff_t>(history.size());
    for (const Ids& sentence : sentences) {
        for (auto word = sentence.begin(); word != sentence.end(); ++word) {
            if (word - sentence.begin() < n || (*word < 0 && !begin_is_word)) continue;
            if (std::equal(history.begin(), history.end(), word - n))
                counts(std::max(*word, 0)) += 1;
        }
    }
    return counts;
}

void require_ids(const Ids& ids, std::int64_t n_vocab)
{
    for (const Id id : ids) {
        if (id < -1 || id >= n_vocab) throw std::out_of_range("no id");
    }
}

struct Faults {
    Histories histories = nearest;
    bool begin_is_word = false;
    bool mixes = true;
    bool recurs = true;
};

Vector estimate(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab,
                const Faults& faults)
{
    if (n_vocab < 1) throw std::invalid_argument("no vocabulary");
    require_ids(history, n_vocab);
    for (const Ids& sentence : sentences) require_ids(sentence, n_vocab);
    Vector uniform = zeros<Vector>(n_vocab);
    uniform.fill(1 / static_cast<Real>(n_vocab));
    Vector p = uniform;
    for (std::size_t n = 0; n <= history.size(); ++n) {
        const Vector counts =
            count_after(sentences, faults.histories(history, n), n_vocab, faults.begin_is_word);
        if (sum_all(counts) == 0) continue;
        Vector left = share(counts) * (faults.recurs ? p : uniform);
        for (std::size_t w = 0; w < left.size(); ++w) {
            if (counts(w) > 0 && !faults.mixes) left(w) = 0;
        }
        p = (1 - share(counts)) * counts / sum_all(counts) + left;
    }
    return p;
}

Vector forgets_the_nearest(const std::vector<Ids>& sentences, const Ids& history,
                           std::int64_t n_vocab)
{
    const auto first = [](const Ids& h, std::size_t n) {
        return Ids(h.begin(), h.begin() + static_cast<std::ptrdiff_t>(n));
    };
    return estimate(sentences, history, n_vocab, {.histories = first});
}

Vector begin_counted(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab)
{
    return estimate(sentences, history, n_vocab, {.begin_is_word = true});
}

Vector only_for_unseen(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab)
{
    return estimate(sentences, history, n_vocab, {.mixes = false});
}

Vector straight_to_uniform(const std::vector<Ids>& sentences, const Ids& history,
                           std::int64_t n_vocab)
{
    return estimate(sentences, history, n_vocab, {.recurs = false});
}

const exercise::Mistakes known_shares = exercise::mistakes_of(
    share_of_new,
    {{unseen_for_types,
      "The words that did not come are counted. T is the number of different words that came."},
     {types_per_token,
      "The share is T / C. Each novelty is an event of its own besides the token: divide by C + T, "
      "or nothing is left for words that came once."},
     {seen_once,
      "The words that came once are counted, as Good and Turing do. Witten and Bell count every "
      "word that came, once each."}});

const exercise::Mistakes known_estimates = exercise::mistakes_of(
    witten_bell,
    {{forgets_the_nearest,
      "A shorter history drops the nearest word. The nearest one says most: drop the first of the "
      "history."},
     {begin_counted, "<s> is counted as a word. It stands in histories, but is never predicted."},
     {only_for_unseen,
      "The share for what is new goes only to words that did not come, so the result adds up to "
      "less than 1. P(w | h') is added for every word."},
     {straight_to_uniform,
      "The share for what is new is spread evenly over all words. It goes to the shorter history, "
      "which knows more than nothing."}});

}  // namespace
}  // namespace unrolled::ex_05_6
