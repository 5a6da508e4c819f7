/// \file
/// What the programs of a chapter print, as the fault finder reads it.
#pragma once

#include <string>

namespace unrolled::mutants {

/// A line of the worked examples that shows a result: beside the lecture's number, or to six
/// decimals.
bool is_computed_row(const std::string& line);

/// The name of the first test case in which an assertion failed, from the output of doctest; a
/// crash or a stray exception is not one.
std::string failed_assertion(const std::string& output);

}  // namespace unrolled::mutants
