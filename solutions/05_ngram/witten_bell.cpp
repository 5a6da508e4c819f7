#include "witten_bell.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace unrolled::ex_05_6 {
namespace {

void require_ids(const Ids& ids, std::int64_t n_vocab)
{
    const bool all_known =
        std::ranges::all_of(ids, [&](Id id) { return id >= -1 && id < n_vocab; });
    if (!all_known) throw std::out_of_range("an id is -1 to V - 1");
}

// How often each word comes right after `history`.
Vector count_after(const std::vector<Ids>& sentences, std::span<const Id> history,
                   std::int64_t n_vocab)
{
    Vector counts = zeros<Vector>(n_vocab);
    for (const Ids& sentence : sentences) {
        for (std::size_t i = history.size(); i < sentence.size(); ++i) {
            const std::span<const Id> before =
                std::span(sentence).subspan(i - history.size(), history.size());
            const bool is_word = sentence[i] >= 0;  // <s> is looked back at, never predicted
            if (is_word && std::ranges::equal(before, history)) counts(sentence[i]) += 1;
        }
    }
    return counts;
}

}  // namespace

Real share_of_new(const Vector& counts)
{
    Real tokens = 0, types = 0;
    for (const Real count : values(counts)) {
        if (count < 0) throw std::invalid_argument("a count is negative");
        tokens += count;
        types += count > 0 ? 1 : 0;
    }
    return tokens == 0 ? 1 : types / (tokens + types);
}

Vector witten_bell(const std::vector<Ids>& sentences, const Ids& history, std::int64_t n_vocab)
{
    if (n_vocab < 1) throw std::invalid_argument("a vocabulary has at least one word");
    require_ids(history, n_vocab);
    for (const Ids& sentence : sentences) require_ids(sentence, n_vocab);

    // From the shortest history to the longest, so that P(w | h') is there when h asks for it.
    Vector p = zeros<Vector>(n_vocab);
    p.fill(1 / static_cast<Real>(n_vocab));
    for (std::size_t n = 0; n <= history.size(); ++n) {
        const Vector counts = count_after(sentences, std::span(history).last(n), n_vocab);
        const Real tokens = sum_all(counts);
        if (tokens == 0) break;  // nor was any longer history seen
        const Real is_new = share_of_new(counts);
        p = (1 - is_new) * counts / tokens + is_new * p;
    }
    return p;
}

}  // namespace unrolled::ex_05_6
