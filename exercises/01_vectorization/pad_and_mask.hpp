/// \file
/// Exercise 1.2: sentences of different length in one tensor.
#pragma once

#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

/// Exercise 1.2, pad and mask.
///
/// Sentences have different lengths, but a tensor is a box. So the short sentences are filled up
/// ("padded") with an id that is no word, and a mask remembers which places are real. The box is
/// time first, as everywhere in this book: row t holds what all N sentences have at time t.
/// The sentences (0 1 2) and (3 4), and T = 3, N = 2, give
///
///     ids   0  3        mask   1  1
///           1  4               1  1
///           2 -1               1  0
namespace unrolled::ex_01_2 {

/// N sentences as one box of T steps, where T is the length of the longest.
struct Batch {
    std::vector<Ids> ids;  ///< T rows of N ids; -1 where a sentence is over.
    Matrix mask;           ///< (T, N): 1 where there is a word, 0 where there is padding.
};

template <class Visit, Is<Batch>... B>
void for_each(Visit&& visit, B&... b)
{
    visit("ids", b.ids...);
    visit("mask", b.mask...);
}

/// Put the sentences side by side, each from time 0 on, and pad behind their ends.
///
/// \param sentences N sequences of ids, each 0 or more; some of them may be empty
/// \throws std::invalid_argument if there is no word at all (no sentence, or only empty ones), or
/// if a sentence contains a negative id, which could not be told from padding
Batch pad_and_mask(const std::vector<Ids>& sentences);

/// The mean loss of the real places:
/// \f[ L = \frac{\sum_{t,n} m_{tn} \ell_{tn}}{\sum_{t,n} m_{tn}} \f]
/// with \f$\ell\f$ and \f$m\f$ both (T, N). A network also computes something at padded places; it
/// may be anything, even infinite or not a number, and must not reach the result. (0 times infinity
/// is not 0.)
///
/// The losses ((2, 6), (4, 9)) with the mask ((1, 1), (1, 0)) have the mean (2 + 6 + 4) / 3 = 4.
///
/// \param losses (T, N)
/// \param mask (T, N), only 0 and 1
/// \throws std::invalid_argument if the shapes differ or if the mask has no 1
Real masked_mean(const Matrix& losses, const Matrix& mask);

}  // namespace unrolled::ex_01_2
