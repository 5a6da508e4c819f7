#include "gnuplot.hpp"

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

#include "display_width.hpp"
#include "process.hpp"

namespace unrolled {
namespace {

constexpr double title_room = 30, axis_name_room = 22;

void replace_all(std::string& text, const std::string& old_part, const std::string& new_part)
{
    for (std::size_t at = text.find(old_part); at != std::string::npos;
         at = text.find(old_part, at + new_part.size())) {
        text.replace(at, old_part.size(), new_part);
    }
}

// gnuplot writes "rgb( 63, 127, 224)" or "rgb(63,127,224)"; the style sheet looks for "#3f7fe0".
void write_colours_as_hex(std::string& svg)
{
    for (const FigureColour& colour : figure_colours()) {
        unsigned rgb = 0;
        std::from_chars(&colour.middle[1], colour.middle.data() + colour.middle.size(), rgb, 16);
        const unsigned r = rgb >> 16, g = rgb >> 8 & 255, b = rgb & 255;
        const std::string hex(colour.middle);
        replace_all(svg, fmt::format("rgb({:3}, {:3}, {:3})", r, g, b), hex);
        replace_all(svg, fmt::format("rgb({},{},{})", r, g, b), hex);
    }
}

// Two figures may be put into one page: their ids must differ, and gnuplot's store of point shapes
// is not needed twice; the book uses one, the dot.
void make_ids_unique(std::string& svg, const std::string& prefix)
{
    const std::size_t begin = svg.find("<defs>"), end = svg.find("</defs>");
    if (begin != std::string::npos && end != std::string::npos) {
        svg.replace(begin, end - begin,
                    fmt::format("<defs><circle id='{}-dot' r='1' fill='currentColor' "
                                "stroke='none'/>",
                                prefix));
    }
    replace_all(svg, "xlink:href='#gpPt6'", fmt::format("xlink:href='#{}-dot'", prefix));
    replace_all(svg, "id=\"gnuplot_canvas\"", fmt::format("id=\"{}-canvas\"", prefix));
    replace_all(svg, "id=\"figure_plot_", fmt::format("id=\"{}-plot-", prefix));
}

// gnuplot's own title and description give way to ours, its names of the lines too.
void write_names(std::string& svg, const std::vector<std::string>& names)
{
    const std::size_t begin = svg.find("<title>"), end = svg.find("</desc>");
    if (begin < end && end != std::string::npos) {
        svg.erase(begin, end + std::string_view("</desc>").size() - begin);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        replace_all(svg, fmt::format("<title>figure_plot_{}</title>", i + 1),
                    fmt::format("<title>{}</title>", xml_escaped(names[i])));
    }
}

}  // namespace

double text_width(std::string_view text, int size)
{
    return 0.6 * size * static_cast<double>(display_width(text));
}

std::string gnuplot_string(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'') result += '\'';
        result += c == '\n' || c == '\r' || c == '\0' ? ' ' : c;
    }
    return result + "'";
}

std::string begin_plot(const PlotMargins& margins)
{
    return fmt::format(
        "set encoding utf8\n"
        "set terminal svg size {:.0f},{:.0f} fixed font '{},13' name 'figure'\n"
        "set lmargin at screen {:.6f}\nset rmargin at screen {:.6f}\n"
        "set tmargin at screen {:.6f}\nset bmargin at screen {:.6f}\n"
        "unset key\nunset border\nunset tics\n",
        margins.width, margins.height, figure_font, margins.left / margins.width,
        1 - margins.right / margins.width, 1 - margins.top / margins.height,
        margins.bottom / margins.height);
}

std::string axis_commands(const Axis& x, const Axis& y)
{
    using namespace figure_colour;
    std::string commands =
        fmt::format("set border 3 linewidth 1 linecolor rgb '{}'\n", soft.middle);
    for (const auto& [name, axis] : {std::pair("x", x), std::pair("y", y)}) {
        if (axis.log) commands += fmt::format("set logscale {}\n", name);
        std::string marks;
        for (const double mark : axis.marks()) {
            marks += fmt::format("{}{} {:.10g}", marks.empty() ? "" : ", ",
                                 gnuplot_string(axis.text(mark)), mark);
        }
        commands += fmt::format(
            "set {0}range [{1:.10g}:{2:.10g}]\n"
            "set {0}tics nomirror out scale 0.5,0 offset {3} ({4}) textcolor rgb '{5}'\n",
            name, axis.low, axis.high, name[0] == 'x' ? "0,0.3" : "0.4,0", marks, soft.middle);
    }
    return commands +
           fmt::format("set grid ytics back linetype 1 linewidth 0.6 linecolor rgb '{}'\n",
                       line.middle);
}

std::string label_command(const PlotMargins& margins, const PlotLabel& label)
{
    return fmt::format(
        "set label {} at screen {:.6f},{:.6f} {} front noenhanced font '{}{},{}' "
        "textcolor rgb '{}'{}\n",
        gnuplot_string(label.text), label.x / margins.width, 1 - label.y / margins.height,
        label.align, figure_font, label.bold ? " Bold" : "", label.size, label.colour.middle,
        label.upwards ? " rotate by 90" : "");
}

double room_above(const PlotText& text)
{
    return (text.title.empty() ? 0 : title_room) + (text.y_label.empty() ? 0 : axis_name_room);
}

std::string text_commands(const PlotMargins& margins, const PlotText& text)
{
    using figure_colour::soft;
    std::string commands;
    if (!text.title.empty()) {
        commands +=
            label_command(margins, {.text = text.title, .x = 8, .y = 18, .size = 14, .bold = true});
    }
    if (!text.y_label.empty()) {
        commands += label_command(
            margins, {.text = text.y_label, .x = 8, .y = room_above(text) - 6, .colour = soft});
    }
    if (!text.x_label.empty()) {
        commands += label_command(margins, {.text = text.x_label,
                                            .x = margins.width - margins.right,
                                            .y = margins.height - 12,
                                            .align = "right",
                                            .colour = soft});
    }
    return commands;
}

void save_plot(const std::filesystem::path& file, const PlotText& text, const std::string& commands,
               const std::vector<std::string>& names)
{
    std::string svg;
    try {
        svg = run_program({"gnuplot", "-d", "-"}, "gnuplot-nox", commands);
    } catch (const std::runtime_error& error) {
        throw std::runtime_error(fmt::format("{}: {}", file.string(), error.what()));
    }
    write_colours_as_hex(svg);
    make_ids_unique(svg, file.stem().string());
    write_names(svg, names);
    save_figure(file, svg, text.title, text.description);
}

}  // namespace unrolled
