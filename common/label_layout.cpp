#include "label_layout.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace unrolled {
namespace {

constexpr double dot_radius = 5;  // with some air around it

Box dot_of(const LabelledPoint& point)
{
    return {point.x - dot_radius, point.y - dot_radius, point.x + dot_radius, point.y + dot_radius};
}

// The label beside the point: `dx`, `dy` are -1, 0 or 1, as on a compass.
Box beside(const LabelledPoint& point, double dx, double dy)
{
    const double x = point.x + dx * (dot_radius + point.width / 2);
    const double y = point.y + dy * (dot_radius + point.height / 2);
    return {x - point.width / 2, y - point.height / 2, x + point.width / 2, y + point.height / 2};
}

double badness(const Box& label, std::size_t own, std::span<const LabelledPoint> points,
               std::span<const Box> placed, const Box& field)
{
    double bad = 4 * label.outside(field);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i != own) bad += label.overlap(dot_of(points[i]));
    }
    for (const Box& other : placed) bad += 2 * label.overlap(other);
    return bad;
}

// The rising numbers that are nearest to `wishes` (isotonic regression): neighbours that disagree
// form a block around the mean of their wishes.
std::vector<double> nearest_rising(const std::vector<double>& wishes)
{
    struct Block {
        double sum = 0;
        std::size_t count = 0;
        double mean() const
        {
            return sum / static_cast<double>(count);
        }
    };
    std::vector<Block> blocks;
    for (const double wish : wishes) {
        Block block{wish, 1};
        for (; !blocks.empty() && blocks.back().mean() > block.mean(); blocks.pop_back()) {
            block = {block.sum + blocks.back().sum, block.count + blocks.back().count};
        }
        blocks.push_back(block);
    }
    std::vector<double> rising;
    for (const Block& block : blocks) rising.insert(rising.end(), block.count, block.mean());
    return rising;
}

}  // namespace

std::vector<double> spread_apart(const std::vector<double>& wanted, double gap, double low,
                                 double high)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
    // Without its share of the gaps, a place only must not be before the one before it.
    std::vector<double> wishes;
    for (const std::size_t i : order) {
        wishes.push_back(wanted[i] - gap * static_cast<double>(wishes.size()));
    }
    const std::vector<double> rising = nearest_rising(wishes);
    const double last = std::max(low, high - gap * (static_cast<double>(wanted.size()) - 1));
    std::vector<double> places(wanted.size());
    for (std::size_t k = 0; k < order.size(); ++k) {
        places[order[k]] = std::clamp(rising[k], low, last) + gap * static_cast<double>(k);
    }
    return places;
}

double Box::overlap(const Box& other) const
{
    const double width = std::min(right, other.right) - std::max(left, other.left);
    const double height = std::min(bottom, other.bottom) - std::max(top, other.top);
    return std::max(0.0, width) * std::max(0.0, height);
}

double Box::outside(const Box& other) const
{
    return (right - left) * (bottom - top) - overlap(other);
}

std::vector<Box> place_labels(std::span<const LabelledPoint> points, const Box& field)
{
    constexpr std::array<std::array<double, 2>, 8> compass = {
        {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}}};
    std::vector<Box> placed;
    for (std::size_t i = 0; i < points.size(); ++i) {
        Box best;
        double least = -1;
        for (const auto& [dx, dy] : compass) {
            const Box box = beside(points[i], dx, dy);
            const double bad = badness(box, i, points, placed, field);
            if (least >= 0 && bad >= least) continue;
            best = box;
            least = bad;
        }
        placed.push_back(best);
    }
    return placed;
}

}  // namespace unrolled
