/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::lstm {

// example_lee.cpp
WorkedExample show_lee_short();   ///< Five steps, every column.
WorkedExample show_lee_long();    ///< Nine steps, every column.
WorkedExample show_transcript();  ///< Two formulas that went wrong in copies.

// example_scalar.cpp
WorkedExample show_statquest();  ///< Two companies.
WorkedExample show_mitx();       ///< The toy cell that turns its sign.

// example_step.cpp
WorkedExample show_one_step();  ///< One step there and back.
WorkedExample show_count();     ///< Parameters.

// example_forget.cpp
WorkedExample show_forget();  ///< What arrives, by lag and forget bias.

// example_results.cpp
WorkedExample show_temporal_order();  ///< The long run, five seeds.
WorkedExample show_adding();          ///< The long run at T = 100 and 200.

// Figures, each set written into a folder.
void draw_cell(const std::filesystem::path& folder);    ///< And its frames.
void draw_gates(const std::filesystem::path& folder);   ///< Over time.
void draw_curves(const std::filesystem::path& folder);  ///< Plots.

}  // namespace unrolled::lstm
