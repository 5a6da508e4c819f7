#include <doctest/doctest.h>

#include <limits>

#include "captured_error.hpp"
#include "colour_scale.hpp"
#include "drawn.hpp"
#include "plot.hpp"

using namespace unrolled;
using test::count;
using test::drawn;

namespace {

const PlotText short_text{.title = "T", .x_label = "x", .y_label = "y", .description = "d"};

std::string heat_map(const Matrix& cells, const std::vector<std::string>& rows,
                     const std::vector<std::string>& columns, int decimals = -1)
{
    return drawn([&](const std::filesystem::path& file) {
        plot_heat_map(file, short_text, cells, rows, columns, decimals);
    });
}

std::string points(const Matrix& places, const std::vector<std::string>& words,
                   const Ids& groups = {})
{
    return drawn([&](const std::filesystem::path& file) {
        plot_points(file, short_text, places, words, groups);
    });
}

}  // namespace

TEST_CASE("numbers of both signs have two hues, and 0 is in the middle of the scale")
{
    const ColourScale scale = colour_scale(Matrix{{-0.5, 0}, {2, 1}});
    CHECK(scale.low == -2);
    CHECK(scale.high == 2);
    CHECK(scale.strength(0) == 0);
    CHECK(scale.strength(-0.5) == 0.25);
    CHECK(scale.gnuplot_colour(2) == "0x003f7fe0");
    CHECK(scale.gnuplot_colour(0) == "0xff3f7fe0");
    CHECK(scale.gnuplot_colour(-2) == "0x00cc6633");
}

TEST_CASE("numbers of one sign have a scale that begins at 0")
{
    CHECK(colour_scale(Matrix{{3, 4}}).low == 0);
    CHECK(colour_scale(Matrix{{3, 4}}).high == 4);
    CHECK(colour_scale(Matrix{{-3, -4}}).low == -4);
    CHECK(colour_scale(Matrix{{-3, -4}}).high == 0);
    CHECK(colour_scale(zeros<Matrix>(2, 2)).high == 1);
    CHECK_THROWS_WITH_AS(colour_scale(Matrix{{std::numeric_limits<Real>::quiet_NaN()}}),
                         "a cell of the heat map is not finite", std::invalid_argument);
}

TEST_CASE("a heat map has a cell for each number, its labels, and numbers if wanted")
{
    const Matrix cells{{1, -0.5, 0}, {0.25, 0, 1}};
    const std::string svg = heat_map(cells, {"행", "b"}, {"x₁", "<", "&"}, 2);
    const std::string legend_only = heat_map(Matrix{{1}}, {}, {});
    CHECK(count(svg, "<polygon") == count(legend_only, "<polygon") + 5);
    for (const char* part :
         {">행<", ">x₁<", ">&lt;<", ">&amp;<", ">−0.50<", ">0.25<", ">T</text>"}) {
        CAPTURE(part);
        CHECK(count(svg, part) == 1);
    }
    CHECK(count(svg, ">0<") == 2 + 1);  // cells, and the legend
    CHECK(count(svg, "rgb(") == 0);
}

TEST_CASE("the first row of a heat map is on top")
{
    const std::string svg = heat_map(Matrix{{1}, {2}, {3}}, {"top", "middle", "bottom"}, {});
    const auto height = [&](const std::string& label) {
        const std::size_t begin = svg.rfind("translate(", svg.find(">" + label + "<"));
        return std::stod(svg.substr(svg.find(',', begin) + 1));
    };
    CHECK(height("top") < height("middle"));
    CHECK(height("middle") < height("bottom"));
}

TEST_CASE("a heat map of extreme shape is drawn")
{
    CHECK_NOTHROW(heat_map(zeros<Matrix>(1, 300), {}, {}));
    CHECK_NOTHROW(heat_map(zeros<Matrix>(200, 1), {}, {"one very long name"}));
}

TEST_CASE("a heat map without cells, or with labels that do not fit, is refused")
{
    const auto complaint = [](const Matrix& cells, const std::vector<std::string>& rows,
                              const std::vector<std::string>& columns) {
        return error_of<std::invalid_argument>(
            [&] { plot_heat_map("never.svg", short_text, cells, rows, columns); });
    };
    CHECK(complaint(zeros<Matrix>(0, 3), {}, {}) == "a heat map without cells");
    CHECK(complaint(zeros<Matrix>(2, 3), {"a"}, {}) == "1 row labels for 2 rows");
    CHECK(complaint(zeros<Matrix>(2, 3), {}, {"a", "b"}) == "2 column labels for 3 columns");
}

TEST_CASE("a map has every word and a dot in the colour of its group")
{
    const Matrix places{{0, 0}, {1, 3}, {-2, 1}};
    const std::string svg = points(places, {"king", "왕 & <b>", "it's"}, {0, 1, 1});
    CHECK(count(svg, ">king<") == 1);
    CHECK(count(svg, ">왕 &amp; &lt;b") == 1);
    CHECK(count(svg, ">it's<") == 1);
    CHECK(count(svg, "xlink:href='#figure-1-dot'") == 3);
    CHECK(count(svg, "color='#cc6633'") == 2);
}

TEST_CASE("a map of one word, and of words on one line, is drawn")
{
    CHECK_NOTHROW(points(Matrix{{5, 5}}, {"alone"}));
    CHECK_NOTHROW(points(Matrix{{0, 1}, {0, 2}, {0, 7}}, {"a", "b", "c"}));
    CHECK_NOTHROW(points(Matrix{{0, 0}, {0, 0}}, {"same", "place"}));
}

TEST_CASE("points without words or groups for each are refused")
{
    const auto complaint = [](const Matrix& places, const Ids& groups) {
        return error_of<std::invalid_argument>([&] {
            plot_points("never.svg", short_text, places, {"a", "b"}, groups);
        });
    };
    CHECK(complaint(zeros<Matrix>(3, 2), {}) == "points has shape (3, 2), expected (2, 2)");
    CHECK(complaint(zeros<Matrix>(2, 3), {}) == "points has shape (2, 3), expected (2, 2)");
    CHECK(complaint(zeros<Matrix>(2, 2), {1}) == "1 groups for 2 points");
}
