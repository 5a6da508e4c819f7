/// \file
/// What all figures of the book share: colours, a title and a description for those who cannot see
/// them, and how they become a file.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace unrolled {

/// A colour by what it is for. `middle` is a tone that can be read on white and on black; it is
/// what a drawing program is told. A style sheet inside each figure replaces it where style sheets
/// work (in every browser) by the page's own variable if the page has one, and else by `light` or
/// `dark`.
struct FigureColour {
    std::string_view role;  ///< The style sheet calls it `--figure-ROLE`.
    std::string_view page;  ///< The page's variable, or empty.
    std::string_view middle, light, dark;
};

// Their names say what they are.
/// \cond
namespace figure_colour {
inline constexpr FigureColour ink{"ink", "--fg", "#747c8a", "#20242c", "#dfe3ea"};
inline constexpr FigureColour soft{"soft", "--soft", "#838b98", "#5a6270", "#9aa4b2"};
inline constexpr FigureColour line{"line", "--line", "#a3a9b4", "#dcdfe4", "#333944"};
inline constexpr FigureColour edge{"edge", "--edge", "#6f7783", "#4a5260", "#aab4c3"};
inline constexpr FigureColour paper{"paper", "--bg", "#fefefe", "#fdfdfb", "#16181d"};
inline constexpr FigureColour node_ink{"node-ink", "--fg", "#20242c", "#20242c", "#dfe3ea"};
inline constexpr FigureColour input{"input", "--node2", "#fff1dc", "#fff1dc", "#45331c"};
inline constexpr FigureColour hidden{"hidden", "--node", "#e8f0fe", "#e8f0fe", "#223250"};
inline constexpr FigureColour output{"output", "", "#e4f3e8", "#e4f3e8", "#1f3a2a"};
inline constexpr FigureColour loss{"loss", "", "#f3e8fa", "#f3e8fa", "#3a2748"};
inline constexpr FigureColour blue{"blue", "--accent", "#3f7fe0", "#1a56b8", "#83b1ff"};
inline constexpr FigureColour red{"red", "--warm", "#cc6633", "#a13d12", "#ffab82"};
inline constexpr FigureColour green{"green", "--str", "#3a9a63", "#1c6b3a", "#8fd6a5"};
inline constexpr FigureColour purple{"purple", "--kw", "#a765c9", "#7c2b9d", "#d3a1ee"};
inline constexpr FigureColour ochre{"ochre", "", "#a8832a", "#7a5a00", "#e6c46e"};
inline constexpr FigureColour cyan{"cyan", "", "#2f93b3", "#0b6a86", "#79d0ea"};
}  // namespace figure_colour
/// \endcond

/// All of them.
std::span<const FigureColour> figure_colours();

/// The colour of the k-th curve or group. There are six, then they begin again.
const FigureColour& series_colour(std::size_t k);

/// The typefaces of all figures: wide ones, so that a text is never wider than was planned.
inline constexpr std::string_view figure_font = "DejaVu Sans";

/// Text as it stands in XML.
std::string xml_escaped(std::string_view text);

/// Turn the SVG of a drawing program into a figure and save it: class `unrolled-figure`, the style
/// sheet, `<title>` and `<desc>`; an image to a screen reader, unless it has links; no document
/// type. \throws std::runtime_error naming `file`
void save_figure(const std::filesystem::path& file, const std::string& svg,
                 const std::string& title, const std::string& description);

/// Write a whole file; its folder is made. \throws std::runtime_error naming `file`
void save_text(const std::filesystem::path& file, const std::string& text);

}  // namespace unrolled
