/// \file
/// What all plots ask of gnuplot, in gnuplot's language.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "axis.hpp"
#include "figure.hpp"
#include "plot.hpp"

namespace unrolled {

/// The place of a plot, in pixels: the whole figure and the margins around the field inside.
struct PlotMargins {
    double width = 640;   ///< Of the figure.
    double height = 380;  ///< Of the figure.
    double left = 50;     ///< The margin there.
    double right = 20;    ///< The margin there.
    double top = 20;      ///< The margin there.
    double bottom = 30;   ///< The margin there.

    /// What the margins leave.
    double field_width() const
    {
        return width - left - right;
    }
    /// What the margins leave.
    double field_height() const
    {
        return height - top - bottom;
    }
};

/// Words that stand somewhere in a plot. `x` and `y` are pixels from the left and from the top.
struct PlotLabel {
    std::string text;
    double x = 0, y = 0;
    std::string_view align = "left";  ///< left, center or right of `x`
    const FigureColour& colour = figure_colour::ink;
    int size = 13;
    bool bold = false;
    bool upwards = false;  ///< turned by 90 degrees
};

/// About how many pixels a text is wide.
double text_width(std::string_view text, int size = 13);

/// A string that gnuplot takes as it is.
std::string gnuplot_string(std::string_view text);

/// The commands that open an empty figure with these margins.
std::string begin_plot(const PlotMargins& margins);

/// The commands for the two axes: a line, small marks, soft numbers; and a light grid if wanted.
std::string axis_commands(const Axis& x, const Axis& y);

/// The command that writes a label.
std::string label_command(const PlotMargins& margins, const PlotLabel& label);

/// Title above, name of the vertical axis under it, name of the horizontal axis at its end.
std::string text_commands(const PlotMargins& margins, const PlotText& text);

/// Room that text_commands() takes above the field.
double room_above(const PlotText& text);

/// Run gnuplot on the commands and save what it draws. \param names of the plotted lines, in order
/// \throws std::runtime_error naming `file`
void save_plot(const std::filesystem::path& file, const PlotText& text, const std::string& commands,
               const std::vector<std::string>& names = {});

}  // namespace unrolled
