/// \file
/// Pairs that a rule makes: tasks of which the right answer is known, as many as one wants.
#pragma once

#include <string_view>

#include "pairs.hpp"
#include "random.hpp"

namespace unrolled {

/// `count` pairs of a task, all characters.
///  - `reverse`: 1 to 12 letters of a .. j, backwards.
///  - `sort`: the same, in the order of the alphabet.
///  - `date`: a day of 1900 to 2099 in one of five ways of writing, English or Korean, as
///    `2026-03-09`.
///  - `hangul`: 1 to 4 of the 11,172 syllables, as romanized() writes them.
/// \throws std::invalid_argument naming the tasks
std::vector<Pair> task_pairs(std::string_view task, std::size_t count, Random& random);

/// One pair of `reverse` with exactly so many letters, or of any other task with so many letters or
/// syllables; a date has its own length.
/// \throws as task_pairs()
Pair task_pair(std::string_view task, std::size_t length, Random& random);

}  // namespace unrolled
