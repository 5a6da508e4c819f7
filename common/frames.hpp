/// \file
/// A worked example to step through: the moments of a computation, in their order.
///
/// A page shows the steps beside a figure and its listings: each step lights the nodes that it
/// computes and the line of code that bears its equation's number.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unrolled {

/// A quantity as it is shown: `h₁`, and its numbers by to_text().
struct ShownValue {
    std::string name;
    std::string text;
};

/// One moment.
struct Frame {
    std::string title;               ///< What happens, in a few words.
    std::vector<std::string> nodes;  ///< Ids of the Graph. The numbers that the figure writes into
                                     ///< a node appear in the last frame that names it.
    std::string equation;            ///< "2.2", or empty for what is given.
    std::vector<ShownValue> values;  ///< What this moment makes known.
};

/// All moments of one example.
struct StepThrough {
    std::string title;  ///< What is computed.
    std::vector<Frame> frames;
};

/// Write the steps beside their figure: for `unrolled.svg` the file `unrolled.frames.json`.
/// \param figure the drawing whose nodes the frames name; it need not exist yet
/// \throws std::invalid_argument if there is no frame, if a title, a value or its name is empty, or
/// if a frame has no node or no value. \throws std::runtime_error naming the file
void save_frames(const std::filesystem::path& figure, const StepThrough& steps);

}  // namespace unrolled
