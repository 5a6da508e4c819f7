/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::attention {

// example_scores.cpp
WorkedExample show_scores();    ///< Five scores, their weights and contexts.
WorkedExample show_mask();      ///< The third annotation is padding.
WorkedExample show_backward();  ///< The way back of the dot score.

// example_step.cpp
WorkedExample show_step();  ///< One decoding step, to the attentional state.

// example_results.cpp
WorkedExample show_count();    ///< Weights of the real run.
WorkedExample show_cmudict();  ///< Every course of the long run.
WorkedExample show_lengths();  ///< Errors by length.

// Figures, each set written into a folder.
void draw_step(const std::filesystem::path& folder);     ///< And its frames.
void draw_results(const std::filesystem::path& folder);  ///< Of the long run.

}  // namespace unrolled::attention
