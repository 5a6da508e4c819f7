/// \file
/// Every smoothed model in one form: a probability for each n-gram that was
/// seen, and for each history what it hands down to the shorter one.
///
///     p(w | h) = p[h w]                    if h w is stored
///              = backoff[h] p(w | h')      if not               (5.8)
///
/// h' is h without its first word.
#pragma once

#include "counts.hpp"

namespace unrolled::ngram {

/// A model; 8 bytes for each n-gram, 8 more if it can be a history.
struct Model {
    std::shared_ptr<const Ngrams> ngrams;  ///< Which n-grams were seen.
    std::vector<double> p;        ///< (all), p(last word | the ones before).
    std::vector<double> backoff;  ///< (shorter than order), by history.
};

/// A model with room for its numbers: p is 0, backoff is 1.
Model empty_model(const std::shared_ptr<const Ngrams>& ngrams);

/// A probability, and where one stands after the word.
struct Scored {
    double p;      ///< p(word | history)
    Node history;  ///< Where the next word is scored from.
};

/// p(word | history) by (5.8), a step down for each history that does not know
/// the word. \param history from advance(), read() or an earlier Scored
/// \throws std::out_of_range if the word is `<s>` or not of the vocabulary
Scored score(const Model& model, Node history, Id word);

/// p(word | history). \param history any words, the last order - 1 count;
/// `<s>` may be the first \throws std::out_of_range as score()
double probability(const Model& model, std::span<const Id> history, Id word);

/// p(w | history) for all words at once, by id, 0 for `<s>`.
std::vector<double> distribution(const Model& model, Node history);

/// Where every sentence begins: behind `<s>`.
Node sentence_begin(const Model& model);

/// How many bytes a model takes, its tree included.
std::size_t bytes_of(const Model& model);

/// Histories of one length: `begin <= h < end`.
struct Histories {
    Node begin;  ///< The first.
    Node end;    ///< One behind the last.
};

/// The histories of `length` words.
Histories histories_of(const Ngrams& ngrams, std::size_t length);

/// \throws std::out_of_range if the word is `<s>` or not of the vocabulary
void require_predictable(const Ngrams& ngrams, Id word);

}  // namespace unrolled::ngram
