/// \file
/// Which words stand near each other, and how surprising that is.
///
///     C[i,j] = number of times j stands at most w words from i    (1.8)
///     I[i,j] = max(0, log2(C[i,j] S / (S_i S_j)))                 (1.9)
///
/// S_i is the sum of row i, S the sum of all counts.
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

/// Counts of neighbours, (V, V), symmetric. A window never leaves a sentence.
/// (1.8)
/// \param sentences ids 0 .. V-1
/// \param window w, words on each side; at least 1, may be wider than a text
/// \throws std::out_of_range for an id, std::invalid_argument for a window of 0
Matrix cooccurrence(const std::vector<Ids>& sentences, std::size_t V,
                    std::size_t window);

/// Positive pointwise mutual information, in bits, (V, V).  (1.9) A pair that
/// never met has 0.
/// \param counts (V, V), symmetric, not negative
/// \throws ShapeError unless the counts are square
Matrix ppmi(const Matrix& counts);

}  // namespace unrolled::vectorize
