/// \file
/// Which n-grams there are: a tree of histories in sorted arrays.
///
/// An n-gram is a node, and its children are the n-grams that continue it by
/// one word. Nodes of equal length stand together, in the order of their
/// history and then of their last word, so the children of a node are
/// neighbours and are found by bisection. Each node also knows its *suffix*,
/// the n-gram without its first word: one step down the orders.
#pragma once

#include <cstdint>
#include <span>

#include "tensor.hpp"

namespace unrolled::ngram {

/// The index of an n-gram. 0 is the empty one, the root; as the answer to a
/// search it says that there is none.
using Node = std::uint32_t;

/// The longest n-grams that this chapter counts.
constexpr std::size_t highest_order = 20;

/// All n-grams of length 1 .. order: 12 bytes each, 8 for the longest.
struct Ngrams {
    Id bos = 0;                  ///< `<s>`
    Id eos = 0;                  ///< `</s>`
    std::vector<Node> begin;     ///< (order + 2), first node of each length.
    std::vector<Id> words;       ///< (all), the last word.
    std::vector<Node> suffixes;  ///< (all), the same without its first word.
    std::vector<Node> first;     ///< (shorter than order, + 1), first child.

    std::size_t order() const
    {
        return begin.size() - 2;
    }  ///< n
    std::size_t size() const
    {
        return words.size() - 1;
    }  ///< How many n-grams are stored, without the empty one.
    std::size_t predictable() const
    {
        return begin[2] - begin[1] - 1;
    }  ///< V, all words but `<s>`.
};

/// One n-gram while a tree is built.
struct Entry {
    Node history;                                   ///< Without its last word.
    Id word;                                        ///< The last word.
    bool operator==(const Entry&) const = default;  ///< The same n-gram.
};

/// A tree that knows `size` words and nothing else.
Ngrams only_words(std::size_t size, Id bos, Id eos);

/// Add all n-grams of the next length. \param entries sorted by history, then
/// by word; each history is a node of the longest length so far. The caller
/// sets the suffixes. \throws std::length_error as require_nodes()
void append_length(Ngrams& ngrams, std::span<const Entry> entries);

/// The n-gram `history word`, or 0. \param history shorter than the order
Node child(const Ngrams& ngrams, Node history, Id word);

/// The node of these words, in their order; 0 if it is not stored, or if there
/// is no word. \param words at most `order` of them
Node find(const Ngrams& ngrams, std::span<const Id> words);

/// The longest ending of `history word` that is stored and can be a history
/// itself: where one stands after reading the word. \param history shorter
/// than the order
Node advance(const Ngrams& ngrams, Node history, Id word);

/// Where one stands after reading all of `words`, from nothing.
Node read(const Ngrams& ngrams, std::span<const Id> words);

/// The words of a node from the first to the last. \throws std::out_of_range
Ids words_of(const Ngrams& ngrams, Node node);

/// The length of a node's n-gram. \throws std::out_of_range
std::size_t length_of(const Ngrams& ngrams, Node node);

/// The n-grams of length 1 .. `order` only.
Ngrams shortened(const Ngrams& ngrams, std::size_t order);

/// \throws std::length_error if a Node cannot number them, the root included:
/// "4294967295 n-grams of all lengths: there is room for 4294967294"
void require_nodes(std::size_t nodes);

/// \throws std::invalid_argument "order 50: it must be 1 to 20"
void require_order(std::size_t order);

}  // namespace unrolled::ngram
