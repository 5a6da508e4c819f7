/// \file
/// The small network of the CBOW example, trained, for the example and for two
/// figures.
#pragma once

#include "cbow.hpp"
#include "vocabulary.hpp"

namespace unrolled::vectorize {

/// "You say goodbye and I say hello.", learnt by vectors of width 3.
struct SmallCbow {
    Vocabulary words;
    cbow::Windows windows;
    cbow::Params params;         ///< After training.
    std::vector<double> losses;  ///< Before each of 300 steps, and after.

    /// Window n alone.
    cbow::Windows only(std::size_t n) const;
};

/// The window that the figure draws and the steps walk through, (say, and ->
/// goodbye).
inline constexpr std::size_t shown_window = 1;

/// The same network every time.
SmallCbow train_small_cbow();

}  // namespace unrolled::vectorize
