/// \file
/// The colours of a heat map, and their legend.
#pragma once

#include "gnuplot.hpp"
#include "tensor.hpp"

namespace unrolled {

/// The margin on the right that a legend needs, in pixels.
inline constexpr double legend_room = 78;

/// The colour of a number: one hue for each sign, the stronger the farther from 0. The page shows
/// through, so 0 is the page's own colour by day and by night.
struct ColourScale {
    double low = 0;        ///< The lower end of the legend.
    double high = 1;       ///< The upper end.
    double strongest = 1;  ///< So far from 0 nothing shows through.

    /// Which of the two hues a number has.
    const FigureColour& hue(double number) const;
    /// From 0 (the page) to 1 (the full hue).
    double strength(double number) const;
    /// As gnuplot wants it: 0xAARRGGBB, where AA is transparency.
    std::string gnuplot_colour(double number) const;
    /// gnuplot's commands for a strip of all colours, in the right margin.
    std::string legend_commands(const PlotMargins& margins) const;
};

/// From 0 to the number farthest from it; to both sides if the numbers have both signs.
/// \throws std::invalid_argument if a number is not finite
ColourScale colour_scale(const Matrix& cells);

}  // namespace unrolled
