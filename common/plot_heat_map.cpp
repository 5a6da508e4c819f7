#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "colour_scale.hpp"
#include "gnuplot.hpp"

namespace unrolled {
namespace {

constexpr int label_size = 12;
constexpr double least_cell_with_frame = 8;  // smaller cells would be all frame

double widest(const std::vector<std::string>& labels)
{
    double width = 0;
    for (const std::string& label : labels) {
        width = std::max(width, text_width(label, label_size));
    }
    return width;
}

// What is drawn, and how large a cell is in pixels.
struct HeatMap {
    const Matrix& cells;
    const std::vector<std::string>& row_labels;
    const std::vector<std::string>& column_labels;
    int decimals;
    ColourScale scale;
    double cell_width, cell_height;

    std::size_t rows() const
    {
        return cells.shape(0);
    }
    std::size_t columns() const
    {
        return cells.shape(1);
    }
    bool column_labels_upright() const
    {
        return widest(column_labels) > cell_width + 3;
    }
};

void require_labels(std::string_view side, std::size_t labels, std::size_t expected)
{
    if (labels == 0 || labels == expected) return;
    throw ShapeError(fmt::format("{} {} labels for {} {}s", labels, side, expected, side));
}

HeatMap heat_map_of(const Matrix& cells, const std::vector<std::string>& row_labels,
                    const std::vector<std::string>& column_labels, int decimals)
{
    if (cells.size() == 0) throw std::invalid_argument("a heat map without cells");
    require_labels("row", row_labels.size(), cells.shape(0));
    require_labels("column", column_labels.size(), cells.shape(1));
    HeatMap map{cells, row_labels, column_labels, decimals, colour_scale(cells), 0, 0};
    const double room = 520.0 / static_cast<double>(map.columns());
    const double number_width =
        decimals < 0 ? 0 : text_width(to_text(Real(-map.scale.strongest), decimals), label_size);
    const double wanted = std::max(46.0, widest(column_labels) + 8);
    map.cell_width = std::max({4.0, number_width, std::min(wanted, room)});
    map.cell_height = std::clamp(400.0 / static_cast<double>(map.rows()), 4.0, 30.0);
    return map;
}

PlotMargins margins_of(const PlotText& text, const HeatMap& map)
{
    PlotMargins margins{.left = 18 + widest(map.row_labels),
                        .right = legend_room,
                        .top = 14 + room_above(text),
                        .bottom = text.x_label.empty() ? 12.0 : 32.0};
    if (!map.column_labels.empty()) {
        margins.bottom += map.column_labels_upright() ? 8 + widest(map.column_labels) : 18;
    }
    margins.width =
        margins.left + margins.right + map.cell_width * static_cast<double>(map.columns());
    margins.height =
        margins.top + margins.bottom + map.cell_height * static_cast<double>(map.rows());
    return margins;
}

// Labels as dense as they can be read: every one, or every 2nd, 3rd ...
std::size_t stride(double room_for_one, double cell)
{
    return static_cast<std::size_t>(std::max(1.0, std::ceil(room_for_one / cell)));
}

std::string label_commands(const PlotMargins& margins, const HeatMap& map)
{
    std::string commands;
    for (std::size_t i = 0; i < map.row_labels.size(); i += stride(label_size, map.cell_height)) {
        const double y = margins.top + (static_cast<double>(i) + 0.5) * map.cell_height;
        commands += label_command(margins, {.text = map.row_labels[i],
                                            .x = margins.left - 7,
                                            .y = y,
                                            .align = "right",
                                            .size = label_size});
    }
    const bool upright = map.column_labels_upright();
    for (std::size_t j = 0; j < map.column_labels.size(); j += stride(label_size, map.cell_width)) {
        commands += label_command(
            margins, {.text = map.column_labels[j],
                      .x = margins.left + (static_cast<double>(j) + 0.5) * map.cell_width,
                      .y = margins.height - margins.bottom + (upright ? 6 : 12),
                      .align = upright ? "right" : "center",
                      .size = label_size,
                      .upwards = upright});
    }
    return commands;
}

std::string number_commands(const PlotMargins& margins, const HeatMap& map)
{
    if (map.decimals < 0) return "";
    std::string commands;
    for (std::size_t i = 0; i < map.rows(); ++i) {
        for (std::size_t j = 0; j < map.columns(); ++j) {
            const double number = static_cast<double>(map.cells(i, j));
            const bool strong = map.scale.strength(number) > 0.65;
            commands += label_command(
                margins,
                {.text =
                     number == 0 ? "0" : with_minus_sign(to_text(map.cells(i, j), map.decimals)),
                 .x = margins.left + (static_cast<double>(j) + 0.5) * map.cell_width,
                 .y = margins.top + (static_cast<double>(i) + 0.5) * map.cell_height,
                 .align = "center",
                 .colour = strong ? figure_colour::paper : figure_colour::ink,
                 .size = label_size});
        }
    }
    return commands;
}

std::string cell_commands(const HeatMap& map)
{
    std::string commands = "$cells << END\n";
    for (std::size_t i = 0; i < map.rows(); ++i) {
        for (std::size_t j = 0; j < map.columns(); ++j) {
            commands += fmt::format("{0} {1} {0} {2} {1} {3} {4}\n", j, i, j + 1, i + 1,
                                    map.scale.gnuplot_colour(static_cast<double>(map.cells(i, j))));
        }
    }
    return commands + "END\n";
}

std::string frame_line_commands(const HeatMap& map)
{
    const std::size_t by_row = map.cell_height < least_cell_with_frame ? map.rows() : 1;
    const std::size_t by_column = map.cell_width < least_cell_with_frame ? map.columns() : 1;
    std::string commands = "$frame << END\n";
    for (std::size_t i = 0; i <= map.rows(); i += by_row) {
        commands += fmt::format("0 {} {} 0\n", i, map.columns());
    }
    for (std::size_t j = 0; j <= map.columns(); j += by_column) {
        commands += fmt::format("{} 0 0 {}\n", j, map.rows());
    }
    return commands + "END\n";
}

}  // namespace

void plot_heat_map(const std::filesystem::path& file, const PlotText& text, const Matrix& cells,
                   const std::vector<std::string>& row_labels,
                   const std::vector<std::string>& column_labels, int decimals)
{
    const HeatMap map = heat_map_of(cells, row_labels, column_labels, decimals);
    const PlotMargins margins = margins_of(text, map);
    const std::string plot = fmt::format(
        "set xrange [0:{}]\nset yrange [{}:0]\n"
        "plot $cells using 1:2:3:4:5:6:7 with boxxyerror fillstyle solid 1 noborder "
        "linecolor rgb variable notitle, "
        "$frame using 1:2:3:4 with vectors nohead linewidth 0.7 linecolor rgb '{}' notitle\n",
        map.columns(), map.rows(), figure_colour::line.middle);
    save_plot(file, text,
              begin_plot(margins) + text_commands(margins, text) + label_commands(margins, map) +
                  number_commands(margins, map) + map.scale.legend_commands(margins) +
                  cell_commands(map) + frame_line_commands(map) + plot);
}

}  // namespace unrolled
