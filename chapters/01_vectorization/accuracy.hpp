/// \file
/// How many analogies word vectors solve, learnt against counted, on texts of
/// the grammar.
#pragma once

#include "grammar.hpp"
#include "word_vectors.hpp"

namespace unrolled::vectorize {

/// Right answers of one kind of vectors.
struct Solved {
    std::size_t excluded = 0;  ///< The words of the question are no answers.
    std::size_t allowed = 0;   ///< Every word may be the answer.
};

/// One experiment.
struct Accuracy {
    std::size_t sentences = 0;  ///< Size of the text.
    std::uint64_t seed = 0;     ///< Of the text and of the training.
    std::size_t questions = 0;  ///< Those whose words are all in the text.
    Solved learnt;              ///< CBOW with negative sampling.
    Solved counted;             ///< Rows of the PPMI matrix.
};

/// Right answers of unit_rows(E), with and without the words of the question.
/// \throws std::out_of_range for a question about another vocabulary
Solved solved(const Matrix& E, const std::vector<Analogy>& questions);

/// Write a text, train on it, count in it, and ask both.
/// \param sentences at least 1
/// \param settings its seed is the seed of the text as well
/// \throws std::invalid_argument for settings that cannot train
Accuracy measure_accuracy(std::size_t sentences, const Settings& settings);

}  // namespace unrolled::vectorize
