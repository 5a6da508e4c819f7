/// \file
/// How well a model predicts a text.
///
///     P(w_1 .. w_N) = p(w_1) p(w_2 | w_1) .. p(w_N | w_1 .. w_{N-1})    (5.1)
///     perplexity    = P(w_1 .. w_N)^(-1/N)                              (5.3)
///
/// N counts every predicted token: `</s>` among them, `<s>` not.
#pragma once

#include "model.hpp"

namespace unrolled::ngram {

/// What a text costs.
struct Measured {
    double log_p = 0;         ///< ln P of the text, in nats; at most 0.
    std::size_t tokens = 0;   ///< N
    std::size_t unknown = 0;  ///< How many of them are `<unk>`.

    /// P of the text; 0 if it is too small for a double.
    double probability() const;
    /// (5.3); infinite if a word has the probability 0, 1 for no word at all.
    double perplexity() const;
    /// log2 of the perplexity.
    double bits_per_token() const;
};

/// p(word | history); the history begins with `<s>`.
using Predict = std::function<double(std::span<const Id> history, Id word)>;

/// All sentences of a text by any estimate, each given its `<s>`.
/// \param text what encode() returns
Measured measure(const Lexicon& lexicon, const Predict& predict,
                 const Ids& text);

/// The same by a model, from history to history without a search.
Measured measure(const Lexicon& lexicon, const Model& model, const Ids& text);

}  // namespace unrolled::ngram
