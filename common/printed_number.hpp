/// \file
/// A number as somebody printed it, and whether a computed one rounds to it.
#pragma once

#include <string_view>

#include "tensor.hpp"

namespace unrolled {

/// "0.5299", ".33", "7", "1e-3": the number and the place of its last digit.
struct PrintedNumber {
    double number = 0;
    int decimals = 0;  ///< 4 for "0.5299", 3 for "1e-3", -2 for "12e2".
};

/// \throws std::invalid_argument "'0.5x' is not a number"
PrintedNumber parse_printed(std::string_view text);

/// Does `computed` round to what was printed? At a tie either way will do: 0.125 is 0.12 in Python
/// and 0.13 in a book.
bool rounds_to(Real computed, const PrintedNumber& printed);

}  // namespace unrolled
