/// \file
/// One axis of a plot: its range and where its numbers stand.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unrolled {

/// A range of numbers with a mark every `step`, or at the powers of ten.
struct Axis {
    double low = 0;    ///< Where it begins.
    double high = 1;   ///< Where it ends.
    double step = 1;   ///< From mark to mark.
    bool log = false;  ///< Equal lengths are equal factors.

    /// Where a number stands: 0 at `low`, 1 at `high`.
    double fraction(double number) const;
    /// The number as the axis shows it: as many decimals as `step` has, a true minus sign; 10⁻² if
    /// `log`.
    std::string text(double number) const;
    /// The numbers that have a mark.
    std::vector<double> marks() const;
};

/// A number with a true minus sign (U+2212), which is as wide as a plus.
std::string with_minus_sign(std::string_view number);

/// From the smallest number to the largest, with about `marks` marks at round numbers (1, 2 or 5
/// times a power of ten). \throws std::invalid_argument if there is no number or one is not finite
Axis tight_axis(std::span<const double> numbers, int marks);

/// The same, widened at both ends to the next mark.
Axis round_axis(std::span<const double> numbers, int marks);

/// A logarithmic axis between powers of ten. \throws std::invalid_argument if a number is not
/// positive
Axis log_axis(std::span<const double> numbers);

}  // namespace unrolled
