/// \file
/// Where labels stand so that they do not cover each other.
#pragma once

#include <span>
#include <vector>

namespace unrolled {

/// Places at least `gap` apart in the order of `wanted`, as near to `wanted` as can be (least
/// squares), between `low` and `high` if there is room for all.
std::vector<double> spread_apart(const std::vector<double>& wanted, double gap, double low,
                                 double high);

/// A rectangle in pixels, y downwards.
struct Box {
    double left = 0;    ///< The smallest x.
    double top = 0;     ///< The smallest y.
    double right = 0;   ///< The largest x.
    double bottom = 0;  ///< The largest y.

    /// The area that both cover.
    double overlap(const Box& other) const;
    /// The area of this that lies outside of the other.
    double outside(const Box& other) const;
};

/// A point whose label is to be placed, and how large the label is.
struct LabelledPoint {
    double x = 0, y = 0;
    double width = 0, height = 0;
};

/// A box for each label beside its point: on the right, left, above, below or at a corner,
/// whichever covers least of the other points, of the labels before it and of what is outside of
/// `field`.
std::vector<Box> place_labels(std::span<const LabelledPoint> points, const Box& field);

}  // namespace unrolled
