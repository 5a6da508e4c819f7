#include "figure.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace unrolled {
namespace {

using namespace figure_colour;

constexpr std::array<FigureColour, 16> colours = {ink,   soft,   line,   edge, paper, node_ink,
                                                  input, hidden, output, loss, blue,  red,
                                                  green, purple, ochre,  cyan};
constexpr std::size_t first_series = 10;

// "--figure-ink: var(--fg, #20242c);" for each colour.
std::string variables(std::string_view FigureColour::*tone)
{
    std::string css;
    for (const FigureColour& colour : colours) {
        css += colour.page.empty() ? fmt::format(" --figure-{}: {};", colour.role, colour.*tone)
                                   : fmt::format(" --figure-{}: var({}, {});", colour.role,
                                                 colour.page, colour.*tone);
    }
    return css;
}

const std::string& style_sheet()
{
    static const std::string sheet = [] {
        std::string css = fmt::format(
            "<style>\n.unrolled-figure {{{} }}\n"
            "@media (prefers-color-scheme: dark) {{ .unrolled-figure {{{} }} }}\n"
            ".unrolled-figure text {{ font-family: \"{}\", Verdana, sans-serif; }}\n",
            variables(&FigureColour::light), variables(&FigureColour::dark), figure_font);
        for (const FigureColour& colour : colours) {
            for (const char* property : {"fill", "stroke", "color"}) {
                css += fmt::format(".unrolled-figure [{0}=\"{1}\"] {{ {0}: var(--figure-{2}); }}\n",
                                   property, colour.middle, colour.role);
            }
        }
        return css + "</style>\n";
    }();
    return sheet;
}

}  // namespace

std::span<const FigureColour> figure_colours()
{
    return colours;
}

const FigureColour& series_colour(std::size_t k)
{
    return colours[first_series + k % (colours.size() - first_series)];
}

std::string xml_escaped(std::string_view text)
{
    std::string xml;
    for (const char c : text) {
        switch (c) {
            case '&':
                xml += "&amp;";
                break;
            case '<':
                xml += "&lt;";
                break;
            case '>':
                xml += "&gt;";
                break;
            case '"':
                xml += "&quot;";
                break;
            default:
                xml += c;
        }
    }
    return xml;
}

void save_figure(const std::filesystem::path& file, const std::string& svg,
                 const std::string& title, const std::string& description)
{
    const std::size_t root = svg.find("<svg"), content = svg.find('>', root);
    if (content == std::string::npos) {
        throw std::runtime_error(
            fmt::format("{}: the drawing program wrote no SVG", file.string()));
    }
    const std::size_t attributes = root + std::strlen("<svg");
    const bool has_links = svg.find("<a ") != std::string::npos;  // what is inside an img is hidden
    const std::string role = has_links ? "" : " role=\"img\"";
    save_text(file, "<svg class=\"unrolled-figure\"" + role +
                        svg.substr(attributes, content + 1 - attributes) + "\n<title>" +
                        xml_escaped(title) + "</title>\n<desc>" + xml_escaped(description) +
                        "</desc>\n" + style_sheet() + svg.substr(content + 1));
}

void save_text(const std::filesystem::path& file, const std::string& text)
{
    std::error_code error;
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out << text << std::flush;
    if (!out) {
        throw std::runtime_error(
            fmt::format("cannot write {}: {}", file.string(), strerror(errno)));
    }
}

}  // namespace unrolled
