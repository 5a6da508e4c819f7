#include "ngrams.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace unrolled::ngram {

Ngrams only_words(std::size_t size, Id bos, Id eos)
{
    Ngrams ngrams{.bos = bos,
                  .eos = eos,
                  .begin = {0, 1},
                  .words = {-1},
                  .suffixes = {0},
                  .first = {}};
    std::vector<Entry> entries;
    for (std::size_t word = 0; word < size; ++word) {
        entries.push_back({0, static_cast<Id>(word)});
    }
    append_length(ngrams, entries);
    ngrams.suffixes.resize(size + 1, 0);
    return ngrams;
}

// [append_length]
void append_length(Ngrams& ngrams, std::span<const Entry> entries)
{
    const Node histories = ngrams.begin[ngrams.begin.size() - 2];
    const Node end = ngrams.begin.back();  // of the histories
    require_nodes(end + entries.size());
    Node node = end;
    auto entry = entries.begin();
    ngrams.words.reserve(end + entries.size());
    ngrams.first.resize(end + 1);
    for (Node history = histories; history < end; ++history) {
        ngrams.first[history] = node;
        for (; entry != entries.end() && entry->history == history; ++entry) {
            ngrams.words.push_back(entry->word);
            ++node;
        }
    }
    ngrams.first[end] = node;
    ngrams.begin.push_back(node);
}
// [append_length]

// [child]
Node child(const Ngrams& ngrams, Node history, Id word)
{
    const Node alone = static_cast<Node>(word) + 1;  // all words, by id
    if (history == 0) return alone < ngrams.begin[2] ? alone : 0;
    const auto words = ngrams.words.begin();
    const auto begin = words + ngrams.first[history];
    const auto end = words + ngrams.first[history + 1];
    const auto found = std::lower_bound(begin, end, word);
    return found == end || *found != word ? 0
                                          : static_cast<Node>(found - words);
}
// [child]

Node find(const Ngrams& ngrams, std::span<const Id> words)
{
    Node node = 0;
    for (const Id word : words) {
        node = child(ngrams, node, word);
        if (node == 0) return 0;
    }
    return node;
}

// [advance]
Node advance(const Ngrams& ngrams, Node history, Id word)
{
    Node node = child(ngrams, history, word);
    while (node == 0 && history != 0) {
        history = ngrams.suffixes[history];
        node = child(ngrams, history, word);
    }
    const bool longest = node >= ngrams.begin[ngrams.order()];
    return longest ? ngrams.suffixes[node] : node;
}
// [advance]

Node read(const Ngrams& ngrams, std::span<const Id> words)
{
    Node history = 0;
    for (const Id word : words) history = advance(ngrams, history, word);
    return history;
}

std::size_t length_of(const Ngrams& ngrams, Node node)
{
    if (node > ngrams.size()) {
        throw std::out_of_range(
            fmt::format("no node {} among {}", node, ngrams.size()));
    }
    const auto& begin = ngrams.begin;
    const auto after = std::ranges::upper_bound(begin, node);
    return static_cast<std::size_t>(after - begin.begin()) - 1;
}

Ids words_of(const Ngrams& ngrams, Node node)
{
    Ids words;
    for (std::size_t n = length_of(ngrams, node); n > 0; --n) {
        words.push_back(ngrams.words[node]);
        // The history is the last node whose children begin at or before it.
        const auto begin = ngrams.first.begin();
        const auto after = std::upper_bound(begin + ngrams.begin[n - 1],
                                            begin + ngrams.begin[n], node);
        node = static_cast<Node>(after - begin) - 1;
    }
    std::ranges::reverse(words);
    return words;
}

Ngrams shortened(const Ngrams& ngrams, std::size_t order)
{
    const Node size = ngrams.begin.at(order + 1);
    const Node histories = ngrams.begin[order];
    const auto part = [](const auto& all, Node count) {
        return std::vector(all.begin(), all.begin() + count);
    };
    return {.bos = ngrams.bos,
            .eos = ngrams.eos,
            .begin = part(ngrams.begin, static_cast<Node>(order + 2)),
            .words = part(ngrams.words, size),
            .suffixes = part(ngrams.suffixes, size),
            .first = part(ngrams.first, histories + 1)};
}

void require_nodes(std::size_t nodes)
{
    constexpr std::size_t room = std::numeric_limits<Node>::max();
    if (nodes <= room) return;
    throw std::length_error(
        fmt::format("{} n-grams of all lengths: there is room for {}",
                    nodes - 1, room - 1));
}

void require_order(std::size_t order)
{
    if (order >= 1 && order <= highest_order) return;
    throw std::invalid_argument(
        fmt::format("order {}: it must be 1 to {}", order, highest_order));
}

}  // namespace unrolled::ngram
