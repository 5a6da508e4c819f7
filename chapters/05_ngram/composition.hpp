/// \file
/// One interpolated probability taken apart: what each length adds.
#pragma once

#include "model.hpp"

namespace unrolled::ngram {

/// One line of (5.14): p = u + gamma shorter.
struct Part {
    Node history;    ///< h
    double u;        ///< What was seen after h, (5.12).
    double gamma;    ///< What h hands down, (5.13).
    double shorter;  ///< p(w | h')
    double p;        ///< p(w | h)
};

/// All lines from the empty history up to the longest one that was seen. The
/// last p is the probability.
/// \param model an interpolated one \throws std::out_of_range as score()
std::vector<Part> compose(const Model& model, std::span<const Id> history,
                          Id word);

}  // namespace unrolled::ngram
