#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "gnuplot.hpp"
#include "label_layout.hpp"

namespace unrolled {
namespace {

constexpr int label_size = 12;

std::vector<double> column(const Matrix& points, std::size_t j)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < points.shape(0); ++i) {
        numbers.push_back(static_cast<double>(points(i, j)));
    }
    return numbers;
}

// A twentieth more on both sides, so that no word stands on the edge.
Axis with_margin(Axis axis)
{
    const double margin = 0.05 * (axis.high - axis.low);
    axis.low -= margin;
    axis.high += margin;
    return axis;
}

// A map has one scale: the figure is as high as its numbers ask, within reason.
PlotMargins margins_of(const PlotText& text, const Axis& x, const Axis& y)
{
    PlotMargins margins{.left = 50, .right = 24, .top = 14 + room_above(text), .bottom = 52};
    const double height = margins.field_width() * (y.high - y.low) / (x.high - x.low);
    margins.height = margins.top + margins.bottom + std::clamp(std::round(height), 220.0, 620.0);
    return margins;
}

// Widen one of the axes until a unit is as long on both.
void make_units_equal(const PlotMargins& margins, Axis& x, Axis& y)
{
    const double unit = std::max((x.high - x.low) / margins.field_width(),
                                 (y.high - y.low) / margins.field_height());
    for (const auto& [axis, pixels] :
         {std::pair(&x, margins.field_width()), std::pair(&y, margins.field_height())}) {
        const double missing = unit * pixels - (axis->high - axis->low);
        axis->low -= missing / 2;
        axis->high += missing / 2;
    }
    x.step = y.step = std::max(x.step, y.step);
}

std::vector<LabelledPoint> in_pixels(const PlotMargins& margins, const Axis& x, const Axis& y,
                                     const Matrix& points, const std::vector<std::string>& labels)
{
    std::vector<LabelledPoint> result;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double right = x.fraction(static_cast<double>(points(i, 0)));
        const double up = y.fraction(static_cast<double>(points(i, 1)));
        result.push_back({.x = margins.left + right * margins.field_width(),
                          .y = margins.top + (1 - up) * margins.field_height(),
                          .width = text_width(labels[i], label_size),
                          .height = label_size + 2});
    }
    return result;
}

const FigureColour& colour_of(const Ids& groups, std::size_t i)
{
    return series_colour(groups.empty() ? 0 : static_cast<std::size_t>(std::max(groups[i], 0)));
}

// The side of the word that is nearest to its point stays where it is, however wide the word
// becomes.
PlotLabel label_in(const Box& box, const LabelledPoint& point, const std::string& text)
{
    const bool on_the_right = box.left > point.x, on_the_left = box.right < point.x;
    return {.text = text,
            .x = on_the_right  ? box.left
                 : on_the_left ? box.right
                               : point.x,
            .y = (box.top + box.bottom) / 2,
            .align = on_the_right  ? "left"
                     : on_the_left ? "right"
                                   : "center",
            .size = label_size};
}

std::string word_commands(const PlotMargins& margins, std::span<const LabelledPoint> points,
                          const std::vector<std::string>& labels, const Ids& groups)
{
    const Box field{margins.left, margins.top, margins.width - 4, margins.height - margins.bottom};
    const std::vector<Box> boxes = place_labels(points, field);
    std::string commands;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        commands += label_command(margins, label_in(boxes[i], points[i], labels[i]));
        commands += fmt::format(
            "set label '' at screen {:.6f},{:.6f} front point pointtype 7 pointsize 0.6 "
            "linecolor rgb '{}'\n",
            points[i].x / margins.width, 1 - points[i].y / margins.height,
            colour_of(groups, i).middle);
    }
    return commands;
}

}  // namespace

void plot_points(const std::filesystem::path& file, const PlotText& text, const Matrix& points,
                 const std::vector<std::string>& labels, const Ids& groups)
{
    require_shape("points", points, {labels.size(), 2});
    if (!groups.empty() && groups.size() != labels.size()) {
        throw std::invalid_argument(
            fmt::format("{} groups for {} points", groups.size(), labels.size()));
    }
    Axis x = with_margin(tight_axis(column(points, 0), 6));
    Axis y = with_margin(tight_axis(column(points, 1), 6));
    const PlotMargins margins = margins_of(text, x, y);
    make_units_equal(margins, x, y);
    save_plot(file, text,
              begin_plot(margins) + axis_commands(x, y) + text_commands(margins, text) +
                  word_commands(margins, in_pixels(margins, x, y, points, labels), labels, groups) +
                  "plot NaN notitle\n");
}

}  // namespace unrolled
