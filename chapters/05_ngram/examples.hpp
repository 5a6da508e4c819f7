/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::ngram {

// example_sam.cpp
WorkedExample show_bigrams();    ///< The published bigrams of I am Sam.
WorkedExample show_add_one();    ///< All its bigrams after add-one.
WorkedExample show_sentences();  ///< Probability and perplexity.
WorkedExample show_unigrams();   ///< Single words after add-one.

// example_restaurant.cpp
WorkedExample show_restaurant();            ///< Maximum likelihood.
WorkedExample show_restaurant_add_one();    ///< Add-one.
WorkedExample show_restaurant_counts();     ///< What add-one made of counts.
WorkedExample show_restaurant_sentences();  ///< Two sentences.
WorkedExample show_published_perplexity();  ///< What others reached.

// example_smoothing.cpp
WorkedExample show_discounts();   ///< Counts of counts, and what follows.
WorkedExample show_smoothings();  ///< One history, every smoothing.
WorkedExample show_francisco();   ///< Why Kneser and Ney count otherwise.
WorkedExample show_lambdas();     ///< The weights of a mixture.

// example_composition.cpp
WorkedExample show_composition();  ///< One probability, order by order.
WorkedExample show_sampling();     ///< What each order writes.

// example_kjv.cpp
WorkedExample show_kjv();  ///< The King James Bible: the run's table.

// Figures, each set written into a folder.
void draw_composition(const std::filesystem::path& folder);  ///< With frames.
void draw_perplexity(const std::filesystem::path& folder);   ///< By order.

}  // namespace unrolled::ngram
