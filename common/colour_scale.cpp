#include "colour_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled {
namespace {

constexpr double legend_width = 14, legend_gap = 16;

}  // namespace

const FigureColour& ColourScale::hue(double number) const
{
    return number < 0 ? figure_colour::red : figure_colour::blue;
}

double ColourScale::strength(double number) const
{
    return std::abs(number) / strongest;
}

std::string ColourScale::gnuplot_colour(double number) const
{
    const long transparency = std::lround(255 * (1 - strength(number)));
    return fmt::format("0x{:02x}{}", transparency, hue(number).middle.substr(1));
}

std::string ColourScale::legend_commands(const PlotMargins& margins) const
{
    constexpr int steps = 40;
    const double left = margins.width - margins.right + legend_gap;
    const double height = std::min(margins.field_height(), 160.0);
    std::string commands;
    for (int k = 0; k < steps; ++k) {
        const double number = high + (k + 0.5) / steps * (low - high);
        commands += fmt::format(
            "set object rectangle from screen {:.6f},{:.6f} to screen {:.6f},{:.6f} "
            "fillcolor rgb {} fillstyle solid 1 noborder\n",
            left / margins.width, 1 - (margins.top + height * k / steps) / margins.height,
            (left + legend_width) / margins.width,
            1 - (margins.top + height * (k + 1) / steps) / margins.height, gnuplot_colour(number));
    }
    for (const double part : {0.0, 0.5, 1.0}) {
        const double number = high + part * (low - high);
        commands += label_command(margins, {.text = with_minus_sign(fmt::format("{:.2g}", number)),
                                            .x = left + legend_width + 6,
                                            .y = margins.top + part * height,
                                            .colour = figure_colour::soft,
                                            .size = 12});
    }
    return commands;
}

ColourScale colour_scale(const Matrix& cells)
{
    ColourScale scale{.low = 0, .high = 0};
    for (const Real cell : values(cells)) {
        const double number = static_cast<double>(cell);
        if (!std::isfinite(number)) {
            throw std::invalid_argument("a cell of the heat map is not finite");
        }
        scale.low = std::min(scale.low, number);
        scale.high = std::max(scale.high, number);
    }
    scale.strongest = std::max(-scale.low, scale.high);
    if (scale.strongest == 0) scale.strongest = scale.high = 1;
    if (scale.low < 0 && scale.high > 0) {
        scale.low = -scale.strongest;
        scale.high = scale.strongest;
    }
    return scale;
}

}  // namespace unrolled
