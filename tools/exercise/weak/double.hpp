/// \file
/// An exercise of the kind "test" as it must not be answered: three tests of a program that doubles
/// a number, each with another weakness.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::weak {

Real propose_two(std::int64_t seed);  ///< 2 for every seed.
Real propose_any(std::int64_t seed);
Real propose_too_much(std::int64_t seed);  ///< An input that no program takes.
bool accept_double(const Real& x, const Real& y);
bool reject_all(const Real& x, const Real& y);

}  // namespace unrolled::weak
