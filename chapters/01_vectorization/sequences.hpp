/// \file
/// Sequences of different lengths in one tensor: padding and its mask.
///
///     m[t,n] = 1 if t < T_n, else 0                               (1.1)
///     mean   = sum_{t,n} m[t,n] l[t,n] / sum_{t,n} m[t,n]         (1.2)
///
/// t = 0 .. T-1 runs over time, n over the N sequences, T_n is the length of
/// sequence n and T the longest of them.
#pragma once

#include "tensor.hpp"

namespace unrolled::vectorize {

inline constexpr Id padding = -1;  ///< "No word here": the sentence has ended.

/// Sentences side by side, time first, the short ones filled up.
struct PaddedIds {
    std::size_t T = 0;  ///< Words of the longest sentence.
    std::size_t N = 0;  ///< Number of sentences.
    Ids ids;            ///< T N ids; word t of sentence n is `ids[t * N + n]`.
    Matrix mask;        ///< (T, N), 1 where there is a word.
};

/// Sequences of measurements side by side, the short ones filled with 0.
struct PaddedFeatures {
    Tensor3 xs;   ///< (T, N, D)
    Matrix mask;  ///< (T, N)
};

/// The mask of sequences of these lengths, (T, N).  (1.1)
/// \throws ShapeError if no sequence has any step
Matrix mask_of(const std::vector<std::size_t>& lengths);

/// Sentences as columns of one rectangle. An empty sentence becomes a column of
/// padding. \throws ShapeError if there is no word at all
PaddedIds pad(const std::vector<Ids>& sentences);

/// The same for sequences of feature vectors, each `(T_n, D)` with one D.
/// \throws ShapeError if there is no step at all, or if a D differs
PaddedFeatures pad(const std::vector<Matrix>& sequences);

/// Sentence n again, without its padding. \throws std::out_of_range
Ids unpad(const PaddedIds& padded, std::size_t n);

/// The mean over what is there.  (1.2)
/// \param losses (T, N), one number for each step; padding may hold anything
/// finite
/// \param mask (T, N)
/// \throws ShapeError if the shapes differ or the mask is 0 everywhere
Real masked_mean(const Matrix& losses, const Matrix& mask);

}  // namespace unrolled::vectorize
