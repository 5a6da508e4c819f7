#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "gnuplot.hpp"
#include "label_layout.hpp"

namespace unrolled {
namespace {

constexpr double line_height = 16;        // of labels, in pixels
constexpr std::size_t few_points = 24;    // so few are also drawn as dots
constexpr std::size_t many_points = 250;  // dashes of so many are ragged

// Dashes as well as colours tell curves apart.
constexpr std::array dashes = {"solid", "(9,4)", "(2,3)", "(9,3,2,3)", "(16,4)", "(5,2)"};

void require_curves(const std::vector<Curve>& curves)
{
    if (curves.empty()) throw std::invalid_argument("a plot without curves");
    for (const Curve& curve : curves) {
        if (curve.x.empty() || curve.x.size() != curve.y.size()) {
            throw std::invalid_argument(fmt::format("curve '{}' has {} x and {} y", curve.name,
                                                    curve.x.size(), curve.y.size()));
        }
    }
}

std::vector<double> numbers_of(const std::vector<Curve>& curves, std::vector<double> Curve::*side)
{
    std::vector<double> numbers;
    for (const Curve& curve : curves) {
        numbers.insert(numbers.end(), (curve.*side).begin(), (curve.*side).end());
    }
    return numbers;
}

double widest_number(const Axis& axis)
{
    double width = 0;
    for (const double mark : axis.marks()) width = std::max(width, text_width(axis.text(mark)));
    return width;
}

PlotMargins margins_of(const PlotText& text, const std::vector<Curve>& curves, const Axis& y)
{
    double name_width = 0;
    for (const Curve& curve : curves) name_width = std::max(name_width, text_width(curve.name));
    return {.left = 20 + widest_number(y),
            .right = 20 + name_width,
            .top = 14 + room_above(text),
            .bottom = text.x_label.empty() ? 34.0 : 52.0};
}

// Each curve's name stands where the curve ends, in its colour.
std::string name_commands(const PlotMargins& margins, const std::vector<Curve>& curves,
                          const Axis& x, const Axis& y)
{
    std::vector<double> ends;
    for (const Curve& curve : curves) {
        ends.push_back(margins.top + (1 - y.fraction(curve.y.back())) * margins.field_height());
    }
    const std::vector<double> places =
        spread_apart(ends, line_height, margins.top, margins.height - margins.bottom);
    std::string commands;
    for (std::size_t k = 0; k < curves.size(); ++k) {
        if (curves[k].name.empty()) continue;
        commands += label_command(
            margins,
            {.text = curves[k].name,
             .x = margins.left + x.fraction(curves[k].x.back()) * margins.field_width() + 8,
             .y = places[k],
             .colour = series_colour(k)});
    }
    return commands;
}

std::string data_commands(const std::vector<Curve>& curves)
{
    std::string commands;
    for (std::size_t k = 0; k < curves.size(); ++k) {
        commands += fmt::format("$curve{} << END\n", k);
        for (std::size_t i = 0; i < curves[k].x.size(); ++i) {
            commands += fmt::format("{:.7g} {:.7g}\n", curves[k].x[i], curves[k].y[i]);
        }
        commands += "END\n";
    }
    return commands;
}

std::string line_commands(const std::vector<Curve>& curves)
{
    std::string commands;
    for (std::size_t k = 0; k < curves.size(); ++k) {
        const bool few = curves[k].x.size() <= few_points;
        const bool many = curves[k].x.size() >= many_points;
        commands += fmt::format(
            "{} $curve{} using 1:2 with {} linewidth 2 dashtype {} linecolor rgb '{}'{} notitle",
            k == 0 ? "plot" : ",", k, few ? "linespoints" : "lines",
            many ? "solid" : dashes[k % dashes.size()], series_colour(k).middle,
            few ? " pointtype 7 pointsize 0.7" : "");
    }
    return commands + "\n";
}

}  // namespace

void plot_curves(const std::filesystem::path& file, const PlotText& text,
                 const std::vector<Curve>& curves)
{
    require_curves(curves);
    const Axis x = tight_axis(numbers_of(curves, &Curve::x), 6);
    const std::vector<double> ys = numbers_of(curves, &Curve::y);
    const Axis y = text.log_y ? log_axis(ys) : round_axis(ys, 5);
    const PlotMargins margins = margins_of(text, curves, y);
    std::vector<std::string> names;
    for (const Curve& curve : curves) names.push_back(curve.name);
    save_plot(file, text,
              begin_plot(margins) + axis_commands(x, y) + text_commands(margins, text) +
                  name_commands(margins, curves, x, y) + data_commands(curves) +
                  line_commands(curves),
              names);
}

}  // namespace unrolled
