/// \file
/// How the error grows with the length of what is given.
#pragma once

#include <map>

#include "edit_distance.hpp"
#include "plot.hpp"

namespace unrolled {

/// Error rates by the length of the source.
using LengthErrors = std::map<std::size_t, ErrorRates>;

/// Judge answers, each by the length of its question.
/// \throws std::invalid_argument if there are not as many answers as questions
LengthErrors errors_by_length(std::span<const Question> questions, std::span<const Tokens> answers);

/// All lengths together.
ErrorRates all_lengths(const LengthErrors& errors);

/// The share of wrong answers in percent over the length, of the lengths that were asked at least
/// `fewest` times. \throws std::invalid_argument if there is none
Curve wrong_by_length(const std::string& name, const LengthErrors& errors, std::size_t fewest);

}  // namespace unrolled
