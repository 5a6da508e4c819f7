#include "figure.hpp"

#include <doctest/doctest.h>

#include <set>

#include "captured_error.hpp"
#include "scratch_folder.hpp"

using namespace unrolled;

TEST_CASE("text is written so that XML reads it back")
{
    CHECK(xml_escaped("a < b && \"c\" > '가'") == "a &lt; b &amp;&amp; &quot;c&quot; &gt; '가'");
}

TEST_CASE("no two roles share a middle tone, or the style sheet could not tell them apart")
{
    std::set<std::string_view> tones, roles;
    for (const FigureColour& colour : figure_colours()) {
        tones.insert(colour.middle);
        roles.insert(colour.role);
        CHECK(colour.middle.size() == 7);
    }
    CHECK(tones.size() == figure_colours().size());
    CHECK(roles.size() == figure_colours().size());
}

TEST_CASE("there are six colours of curves, then they begin again")
{
    std::set<std::string_view> tones;
    for (std::size_t k = 0; k < 6; ++k) tones.insert(series_colour(k).middle);
    CHECK(tones.size() == 6);
    CHECK(series_colour(0).role == "blue");
    CHECK(series_colour(6).role == "blue");
}

TEST_CASE("a figure has a title, a description and a style sheet, and no document type")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "new" / "figure.svg";
    save_figure(file, "<?xml?><!DOCTYPE svg><svg\n width='3'><g/></svg>\n", "a < b", "what & why");
    const std::string svg = folder.read("new/figure.svg");
    CHECK(
        svg.starts_with("<svg class=\"unrolled-figure\" role=\"img\"\n width='3'>\n"
                        "<title>a &lt; b</title>\n<desc>what &amp; why</desc>\n<style>\n"));
    CHECK(svg.ends_with("</style>\n<g/></svg>\n"));
    CHECK(svg.find("--figure-ink: var(--fg, #20242c);") != std::string::npos);
    CHECK(svg.find("[stroke=\"#3f7fe0\"] { stroke: var(--figure-blue); }") != std::string::npos);
    CHECK(svg.find("prefers-color-scheme: dark") != std::string::npos);
}

TEST_CASE("what is not SVG is not saved")
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.path() / "figure.svg";
    CHECK_THROWS_WITH_AS(save_figure(file, "oops", "", ""),
                         (file.string() + ": the drawing program wrote no SVG").c_str(),
                         std::runtime_error);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("a file that cannot be written is named with the reason")
{
    const ScratchFolder folder;
    folder.write("file", "x");
    const std::filesystem::path below = folder.path() / "file" / "figure.svg";
    CHECK(error_of<std::runtime_error>([&] { save_text(below, "text"); }) ==
          "cannot write " + below.string() + ": Not a directory");
    CHECK(error_of<std::runtime_error>([&] { save_text(folder.path(), "text"); }) ==
          "cannot write " + folder.path().string() + ": Is a directory");
}
