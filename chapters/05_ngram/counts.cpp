#include "counts.hpp"

#include <fmt/format.h>

#include <limits>
#include <stdexcept>

namespace unrolled::ngram {
namespace {

using Positions = std::vector<std::uint32_t>;

// Where the n-grams of one length end in the text: nodes[i] is the n-gram
// whose last word is text[i], or 0 if the sentence is too short for one.
using Nodes = std::vector<Node>;

void require_text(const Ids& text, const Lexicon& lexicon)
{
    if (text.empty() || text.front() != lexicon.bos) {
        throw std::invalid_argument("a text to count begins with <s>");
    }
    if (text.size() >= std::numeric_limits<std::uint32_t>::max()) {
        throw std::invalid_argument(
            fmt::format("{} tokens: more than 2^32 cannot be counted at once",
                        text.size()));
    }
}

// The positions in the order of their keys; equal keys stay as they were.
Positions sorted_by(const Nodes& keys, const Positions& positions, Node size)
{
    Positions begin(std::size_t{size} + 1, 0);
    for (const std::uint32_t i : positions) ++begin[keys[i] + 1];
    for (std::size_t key = 1; key <= size; ++key) begin[key] += begin[key - 1];
    Positions sorted(positions.size());
    for (const std::uint32_t i : positions) sorted[begin[keys[i]]++] = i;
    return sorted;
}

// [longer]
// From the n-grams of one length to those of the next: `history` holds for
// each position the n-gram before it, `by_word` all positions in the order of
// their words. Sorting these by history sorts them by both.
Nodes longer(const Ids& text, const Nodes& nodes, const Nodes& history,
             const Positions& by_word, Ngrams& ngrams,
             std::vector<Count>& counts)
{
    Nodes next(text.size(), 0);
    std::vector<Entry> entries;
    for (const std::uint32_t i :
         sorted_by(history, by_word, ngrams.begin.back())) {
        if (history[i] == 0) continue;  // the sentence begins here
        const Entry entry{history[i], text[i]};
        if (entries.empty() || entries.back() != entry) {
            entries.push_back(entry);
            ngrams.suffixes.push_back(nodes[i]);
            counts.push_back(0);
        }
        ++counts.back();
        next[i] = static_cast<Node>(counts.size() - 1);
    }
    append_length(ngrams, entries);
    return next;
}
// [longer]

// For each position the n-gram that ends before it; none before `<s>`.
Nodes one_earlier(const Nodes& nodes, const Ids& text, Id bos)
{
    Nodes history(nodes.size(), 0);
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        if (text[i] != bos) history[i] = nodes[i - 1];
    }
    return history;
}

Nodes count_words(const Ids& text, Id bos, std::vector<Count>& counts)
{
    Nodes nodes;
    for (const Id word : text) {
        nodes.push_back(static_cast<Node>(word) + 1);
        ++counts[nodes.back()];
        if (word != bos) ++counts[0];  // (5.4)  at the empty history
    }
    return nodes;
}

}  // namespace

Counts count(const Ids& text, const Lexicon& lexicon, std::size_t order)
{
    require_order(order);
    require_text(text, lexicon);
    Ngrams ngrams = only_words(lexicon.words.size(), lexicon.bos, lexicon.eos);
    std::vector<Count> counts(ngrams.words.size(), 0);
    Nodes nodes = count_words(text, lexicon.bos, counts);
    Positions all(text.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
    const Positions by_word = sorted_by(nodes, all, ngrams.begin.back());
    for (std::size_t n = 2; n <= order; ++n) {
        const Nodes history = one_earlier(nodes, text, lexicon.bos);
        nodes = longer(text, nodes, history, by_word, ngrams, counts);
    }
    ngrams.words.shrink_to_fit();
    ngrams.first.shrink_to_fit();
    ngrams.suffixes.shrink_to_fit();
    counts.shrink_to_fit();
    return {std::make_shared<const Ngrams>(std::move(ngrams)),
            std::move(counts)};
}

Counts shortened(const Counts& counts, std::size_t order)
{
    if (order == 0 || order > counts.ngrams->order()) {
        throw std::invalid_argument(fmt::format("order {} of counts up to {}",
                                                order, counts.ngrams->order()));
    }
    Ngrams ngrams = shortened(*counts.ngrams, order);
    const auto begin = counts.counts.begin();
    const auto size = static_cast<std::ptrdiff_t>(ngrams.words.size());
    return {std::make_shared<const Ngrams>(std::move(ngrams)),
            {begin, begin + size}};
}

std::span<const Id> last_words(std::span<const Id> history, std::size_t order)
{
    const std::size_t n = std::min(history.size(), order - 1);
    return history.last(n);  // (5.2)
}

Seen look_up(const Counts& counts, std::span<const Id> history, Id word)
{
    const Ngrams& ngrams = *counts.ngrams;
    const auto words = last_words(history, ngrams.order());
    const Node node = find(ngrams, words);
    if (node == 0 && !words.empty()) return {0, 0};
    if (node != 0 && ngrams.words[node] == ngrams.eos) return {0, 0};
    const Node continued = child(ngrams, node, word);
    // Nothing but </s> ends a history, so (5.4) is the count of h itself.
    return {continued == 0 ? 0 : counts.counts[continued], counts.counts[node]};
}

}  // namespace unrolled::ngram
