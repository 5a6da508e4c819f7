/// \file
/// A text made by a grammar: small, and regular enough to teach analogies.
#pragma once

#include "analogy.hpp"
#include "random.hpp"
#include "vocabulary.hpp"

namespace unrolled::vectorize {

/// `n` sentences, one a line. Each contains at most one of the words that
/// analogies() asks for: what king and queen have in common is never said in
/// one sentence, it must be found in the company they keep.
std::string generate_text(std::size_t n, Random& random);

/// A question in words.
struct WordAnalogy {
    std::string relation;  ///< "gender", "number", ...
    std::string a;         ///< king
    std::string b;         ///< man
    std::string c;         ///< woman
    std::string answer;    ///< queen
};

/// Every pair of entries of every relation, in both orders.
std::vector<WordAnalogy> analogies();

/// The same as ids. A question with a word that is not in the vocabulary is
/// left out; the small texts of an experiment may miss some.
std::vector<Analogy> encode(const std::vector<WordAnalogy>& questions,
                            const Vocabulary& vocabulary);

}  // namespace unrolled::vectorize
