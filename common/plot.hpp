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

/// Lines over a common x axis, each with its name at its end.
/// \throws std::runtime_error naming `file` if gnuplot is missing or fails
/// \throws std::invalid_argument if a curve is empty, its x and y differ in length, or a number is
/// not finite (or not positive, with `log_y`)
void plot_curves(const std::filesystem::path& file, const PlotText& text,
                 const std::vector<Curve>& curves);

/// Numbers as colours, one cell each, the first row on top: blue above 0, red below, the page's
/// colour at 0. \param row_labels one for each row, or none \param column_labels one for each
/// column, or none \param decimals of the numbers that are written into the cells; negative writes
/// none \throws as plot_curves(); ShapeError if there are more or fewer labels than rows or columns
void plot_heat_map(const std::filesystem::path& file, const PlotText& text, const Matrix& cells,
                   const std::vector<std::string>& row_labels,
                   const std::vector<std::string>& column_labels, int decimals = -1);

/// Points `(n, 2)` with a word beside each: a map of word vectors, with one scale for both axes.
/// \param groups a number for each point: points of one group have one colour; may be empty
/// \throws as plot_curves(); ShapeError if there are more or fewer labels than points
void plot_points(const std::filesystem::path& file, const PlotText& text, const Matrix& points,
                 const std::vector<std::string>& labels, const Ids& groups = {});

}  // namespace unrolled
