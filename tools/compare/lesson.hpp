/// \file
/// What everybody is told who learns a text for the comparison.
#pragma once

#include <functional>
#include <string>

namespace unrolled::compare {

/// How long one may learn, when to end before that, and where to tell how far one is.
struct Lesson {
    double seconds = 60;  ///< Of one core; the time of the examinations does not count.
    /// Asked before every step: has somebody pressed Ctrl-C?
    std::function<bool()> stopped;
    /// Given a line after every step.
    std::function<void(const std::string&)> told;
};

}  // namespace unrolled::compare
