/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::bptt {

// example_gradient.cpp
WorkedExample show_gradient();       ///< Example 8-1, step by step back.
WorkedExample show_three_ways();     ///< Formulas, tape, differences.
WorkedExample show_printed_order();  ///< What the slide's order does.

// example_conventions.cpp
WorkedExample show_conventions();  ///< Four gradients at the output.

// example_truncated.cpp
WorkedExample show_truncated();  ///< K = 1 .. 4.
WorkedExample show_clipping();   ///< By value and by norm.

// example_flow.cpp
WorkedExample show_jacobians();  ///< dh(4)/dh(k) of example 8-1.
WorkedExample show_powers();     ///< One weight, many times.
WorkedExample show_matrices();   ///< Saito's experiment.
WorkedExample show_lags();       ///< Untrained and trained.

// example_results.cpp: the committed results of long runs.
WorkedExample show_adding();      ///< The adding problem.
WorkedExample show_truncation();  ///< Loss against seconds.

// Figures, each set written into a folder.
void draw_tapes(const std::filesystem::path& folder);   ///< example_tapes.cpp
void draw_curves(const std::filesystem::path& folder);  ///< example_curves.cpp
void draw_way_back(const std::filesystem::path& folder);  ///< example_steps.cpp

}  // namespace unrolled::bptt
