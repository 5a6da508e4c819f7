#include "plot.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "captured_error.hpp"
#include "drawn.hpp"

using namespace unrolled;
using test::contains;
using test::count;
using test::drawn;

namespace {

const PlotText captions{.title = "제목 <T> & \"q\"",
                        .x_label = "step_1 {x}^2",
                        .y_label = "it's \\n loss @",
                        .description = "Falls & falls."};

const Curve falling{"훈련 <a> & 'b'", {0, 1, 2, 3}, {4, 2.5, 1.5, 1}};
const Curve flat{"flat", {0, 3}, {2, 2}};

std::string curves(const PlotText& around, const std::vector<Curve>& lines)
{
    return drawn([&](const std::filesystem::path& file) { plot_curves(file, around, lines); });
}

}  // namespace

TEST_CASE("a plot of curves has every word as it was given")
{
    const std::string svg = curves(captions, {falling, flat});
    CHECK(contains(svg, "<title>제목 &lt;T&gt; &amp; &quot;q&quot;</title>"));
    CHECK(contains(svg, "<desc>Falls &amp; falls.</desc>"));
    CHECK(contains(svg, ">제목 &lt;T"));
    CHECK(contains(svg, ">step_1 {x}^2</text>"));
    CHECK(contains(svg, ">it's \\n loss @</text>"));
    CHECK(contains(svg, ">훈련 &lt;a"));
    CHECK(contains(svg, "<title>훈련 &lt;a&gt; &amp; 'b'</title>"));
}

TEST_CASE("a plot can stand in a page beside others: no id is shared, no colour is fixed")
{
    const std::string svg = curves(captions, {falling, flat});
    CHECK(count(svg, " id=") + count(svg, " id='") > 2);
    for (std::size_t at = svg.find(" id="); at != std::string::npos;
         at = svg.find(" id=", at + 1)) {
        CHECK(svg.substr(at + 5, 9) == "figure-1-");
    }
    CHECK(contains(svg, "stroke='#3f7fe0'"));
    CHECK_FALSE(contains(svg, "rgb("));
    CHECK_FALSE(contains(svg, "GNUPLOT"));
    CHECK_FALSE(contains(svg, "fill='white'"));
}

TEST_CASE("few points are drawn as dots too, many are not")
{
    CHECK(count(curves(captions, {falling}), "xlink:href='#figure-1-dot'") == 4);
    Curve many{"many", {}, {}};
    for (int i = 0; i < 300; ++i) {
        many.x.push_back(i);
        many.y.push_back(i % 7);
    }
    CHECK(count(curves(captions, {many}), "xlink:href='#figure-1-dot'") == 0);
}

TEST_CASE("a logarithmic axis has powers of ten")
{
    PlotText log = captions;
    log.log_y = true;
    const std::string svg = curves(log, {{"", {1, 2}, {1, 0.002}}});
    CHECK(contains(svg, ">10⁰<"));
    CHECK(contains(svg, ">10⁻³<"));
    const ScratchFolder folder;
    CHECK_THROWS_AS(plot_curves(folder.path() / "a.svg", log, {{"", {1, 2}, {1, 0}}}),
                    std::invalid_argument);
}

TEST_CASE("curves that cannot be drawn are refused")
{
    const auto complaint = [](const std::vector<Curve>& lines) {
        return error_of<std::invalid_argument>([&] { plot_curves("never.svg", captions, lines); });
    };
    CHECK(complaint({}) == "a plot without curves");
    CHECK(complaint({falling, {"a", {}, {}}}) == "curve 'a' has 0 x and 0 y");
    CHECK(complaint({{"a", {1, 2}, {1}}}) == "curve 'a' has 2 x and 1 y");
    CHECK(complaint({{"a", {1}, {std::numeric_limits<double>::infinity()}}}) ==
          "a number of the plot is not finite");
}

TEST_CASE("without gnuplot the message names the figure, the program and its package")
{
    const ScratchFolder folder;
    const std::string path = std::getenv("PATH");
    setenv("PATH", folder.path().c_str(), 1);
    const std::string message = error_of<std::runtime_error>(
        [&] { plot_curves(folder.path() / "a.svg", captions, {falling}); });
    setenv("PATH", path.c_str(), 1);
    CHECK(message == (folder.path() / "a.svg").string() +
                         ": gnuplot is missing: install the package gnuplot-nox");
}
