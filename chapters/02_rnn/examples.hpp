/// \file
/// The worked examples of this chapter. Each returns its printed section.
#pragma once

#include <filesystem>

#include "worked_example.hpp"

namespace unrolled::rnn {

// example_8_1.cpp
WorkedExample show_example_8_1();       ///< Four steps, every printed digit.
WorkedExample show_x3();                ///< What the printed outputs tell of x.
WorkedExample show_example_8_1_loss();  ///< Four losses of the same outputs.

// example_memory.cpp
WorkedExample show_memory();  ///< Five other first inputs.
WorkedExample show_order();   ///< The network of ones.

// example_hello.cpp
WorkedExample show_hello_figure();     ///< The figure's scores.
WorkedExample show_hello_weights();    ///< Weights that give the figure.
WorkedExample show_hello_published();  ///< The copied example and its errors.

// example_training.cpp
WorkedExample show_hello_gradient();  ///< The first gradient of "hello".
WorkedExample show_hello_training();  ///< Learning it from fixed weights.
WorkedExample show_temperature();     ///< One softmax, four temperatures.

// example_forms.cpp
WorkedExample show_five_forms();     ///< One network, five losses.
WorkedExample show_bidirectional();  ///< Ahead and back.
WorkedExample show_stacked();        ///< A layer on a layer.

// example_sharing.cpp
WorkedExample show_count();    ///< Parameters against length.
WorkedExample show_sharing();  ///< What separate weights cannot learn.

// Figures, each set written into a folder.
void draw_networks(const std::filesystem::path& folder);  ///< Unrolled, folded.
void draw_forms(const std::filesystem::path& folder);     ///< The five forms.
void draw_curves(const std::filesystem::path& folder);    ///< Plots.

// example_steps.cpp
void save_steps(const std::filesystem::path& folder);  ///< Beside the figures.

}  // namespace unrolled::rnn
