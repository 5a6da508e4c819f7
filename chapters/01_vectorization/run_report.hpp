/// \file
/// What chapter 1's real run prints.
#pragma once

#include "accuracy.hpp"
#include "run_options.hpp"

namespace unrolled::vectorize {

/// Words, sentences, and what each form of the text would take in memory.
void print_sizes(const Corpus& corpus, std::size_t D);

/// How many different sentences have the same bag of words.
void print_bags(const Corpus& corpus);

/// The words nearest to `word`.
void print_neighbours(const Corpus& corpus, const Matrix& E,
                      const std::string& word);

/// The answers to `words[0] - words[1] + words[2]`.
void print_analogy(const Corpus& corpus, const Matrix& E,
                   const std::vector<std::string>& words);

/// One line for each experiment, and all together as JSON in `file`.
void print_accuracies(const std::vector<Accuracy>& all);
void save_accuracies(const std::filesystem::path& file,
                     const std::vector<Accuracy>& all, const Settings& s);

}  // namespace unrolled::vectorize
