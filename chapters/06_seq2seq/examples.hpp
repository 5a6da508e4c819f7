/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::seq2seq {

// example_pair.cpp
WorkedExample show_pair();     ///< The lecture's pair as ids.
WorkedExample show_learned();  ///< Learned and translated.

// example_tiny.cpp
WorkedExample show_tiny();  ///< Two words in, two words out, every number.

// example_beam.cpp
WorkedExample show_beam();  ///< Where greedy loses.

// example_2014.cpp
WorkedExample show_distances();  ///< Forwards and backwards.
WorkedExample show_2014();       ///< Sizes and scores that were published.

// example_results.cpp
WorkedExample show_reversal();  ///< The long run.

// Figures, each set written into a folder.
void draw_tiny(const std::filesystem::path& folder);    ///< And its frames.
void draw_errors(const std::filesystem::path& folder);  ///< By length.

}  // namespace unrolled::seq2seq
