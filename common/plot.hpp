/// \file
/// Figures as SVG, drawn by gnuplot. The same input gives the same bytes.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tensor.hpp"

namespace unrolled {

/// One line of a plot.
struct Curve {
    std::string name;
    std::vector<double> x;
    std::vector<double> y;
};

/// What stands around a plot. `description` becomes the SVG's `<desc>`: what is to be seen, in a
/// sentence, for readers who cannot see it.
struct PlotText {
    std::string title;
    std::string x_label;
    std::string y_label;
    std::string description;
    bool log_y = false;
};

/// Lines over a common x axis. \throws std::runtime_error naming `file` if gnuplot is missing or fails;
/// std::invalid_argument if a curve is empty or its x and y differ in length
void plot_curves(const std::filesystem::path& file, const PlotText& text,
                 const std::vector<Curve>& curves);

/// Numbers as colours, one cell each, with labels on rows and columns (UTF-8, may be empty).
void plot_heat_map(const std::filesystem::path& file, const PlotText& text, const Matrix& cells,
                   const std::vector<std::string>& row_labels,
                   const std::vector<std::string>& column_labels);

/// Points `(n, 2)` with a word beside each: a map of word vectors.
void plot_points(const std::filesystem::path& file, const PlotText& text, const Matrix& points,
                 const std::vector<std::string>& labels);

}  // namespace unrolled
