/// \file
/// For tests: what a drawing function writes.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "scratch_folder.hpp"

namespace unrolled::test {

/// The SVG that `draw(file)` writes, which must be the same the second time.
template <class Draw>
std::string drawn(const Draw& draw)
{
    const ScratchFolder folder;
    draw(folder.path() / "figure-1.svg");
    std::string svg = folder.read("figure-1.svg");
    draw(folder.path() / "figure-1.svg");
    CHECK_MESSAGE(folder.read("figure-1.svg") == svg, "the same input gives the same bytes");
    return svg;
}

/// Does the drawing hold this text?
inline bool contains(const std::string& svg, const std::string& part)
{
    return svg.find(part) != std::string::npos;
}

/// How often it does.
inline std::size_t count(const std::string& svg, const std::string& part)
{
    std::size_t n = 0;
    for (std::size_t at = svg.find(part); at != std::string::npos; at = svg.find(part, at + 1)) ++n;
    return n;
}

}  // namespace unrolled::test
