#include "label_layout.hpp"

#include <doctest/doctest.h>

#include <limits>

#include "random.hpp"

using namespace unrolled;

namespace {

using Places = std::vector<double>;

constexpr double no_end = 1e9;

// The area that labels cover of each other.
double overlaps(const std::vector<Box>& boxes)
{
    double area = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) area += boxes[i].overlap(boxes[j]);
    }
    return area;
}

}  // namespace

TEST_CASE("labels that have room stay where they belong")
{
    CHECK(spread_apart({50, 10, 30}, 16, 0, 100) == Places{50, 10, 30});
    CHECK(spread_apart({}, 16, 0, 100).empty());
}

TEST_CASE("labels in each other's way step apart equally, in order")
{
    CHECK(spread_apart({50, 50}, 10, 0, 100) == Places{45, 55});
    CHECK(spread_apart({52, 50, 51}, 10, 0, 100) == Places{61, 41, 51});
    CHECK(spread_apart({50, 50, 90}, 10, 0, 100) == Places{45, 55, 90});
    CHECK(spread_apart({50, 50, 58}, 10, -no_end, no_end)[2] ==
          doctest::Approx(62.667).epsilon(1e-4));
}

TEST_CASE("labels stay inside, and below the top if there is no room for all")
{
    CHECK(spread_apart({1, 2}, 10, 0, 100) == Places{0, 10});
    CHECK(spread_apart({99, 100}, 10, 0, 100) == Places{90, 100});
    CHECK(spread_apart({5, 5, 5}, 10, 0, 10) == Places{0, 10, 20});
}

TEST_CASE("boxes know what they share")
{
    const Box a{0, 0, 10, 10}, b{5, 8, 20, 20}, c{10, 0, 20, 10};
    CHECK(a.overlap(b) == 10);
    CHECK(a.overlap(c) == 0);
    CHECK(b.outside(a) == 15 * 12 - 10);
    CHECK(a.outside(a) == 0);
}

TEST_CASE("a word stands on the right of its point, or where there is room")
{
    const Box field{0, 0, 100, 100};
    const std::vector<LabelledPoint> middle = {{50, 50, 20, 10}};
    CHECK(place_labels(middle, field)[0].left > 50);
    const std::vector<LabelledPoint> edge = {{95, 50, 20, 10}};
    CHECK(place_labels(edge, field)[0].right < 95);
    const std::vector<LabelledPoint> neighbours = {{50, 50, 20, 10}, {65, 50, 20, 10}};
    CHECK(overlaps(place_labels(neighbours, field)) == 0);
    CHECK(place_labels({}, field).empty());
}

TEST_CASE("a hundred words on a map hardly touch")
{
    Random random(11);
    std::vector<LabelledPoint> points;
    for (int i = 0; i < 100; ++i) {
        points.push_back({random.uniform(0, 600), random.uniform(0, 400), 45, 14});
    }
    const std::vector<Box> boxes = place_labels(points, {0, 0, 600, 400});
    std::vector<Box> all_right;
    for (const LabelledPoint& p : points)
        all_right.push_back({p.x + 5, p.y - 7, p.x + 50, p.y + 7});
    CHECK(overlaps(boxes) < 0.15 * overlaps(all_right));
}
