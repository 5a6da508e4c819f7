/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::self_attention {

// example_words.cpp
WorkedExample show_three_words();  ///< Queries to new words, and misprints.
WorkedExample show_scaled();       ///< The same, divided by sqrt(3).
WorkedExample show_causal();       ///< The same, with the future masked.

// example_scale.cpp
WorkedExample show_scale();   ///< 112 and 96.
WorkedExample show_spread();  ///< How products spread with the key's size.

// example_heads.cpp
WorkedExample show_heads();  ///< Split, attend, merge.

// example_layer.cpp
WorkedExample show_positions();   ///< The waves of a few places.
WorkedExample show_layer_norm();  ///< One word through the norm.
WorkedExample show_layer();       ///< One word through a layer.

// example_cost.cpp
WorkedExample show_count();   ///< Parameters.
WorkedExample show_memory();  ///< What T x T costs.

// example_results.cpp
WorkedExample show_measured_memory();  ///< The same, measured.
WorkedExample show_one_text();         ///< Every model, one text.
WorkedExample show_temporal_order();   ///< A task with a long memory.

// Figures, each set written into a folder.
void draw_words(const std::filesystem::path& folder);      ///< And its frames.
void draw_positions(const std::filesystem::path& folder);  ///< Waves.
void draw_trained(const std::filesystem::path& folder);    ///< Trained heads.
void draw_one_text(const std::filesystem::path& folder);   ///< Loss, seconds.

}  // namespace unrolled::self_attention
