#include "heat_map_colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unrolled {

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
