/// \file
/// Exercise 8.5: positions made of sines.
///
/// Attention asks who, and never where: if the words of a sentence change places, so do its
/// outputs, and nothing else happens. The Transformer therefore adds to each word vector another
/// one that says where the word stands. Its columns come in pairs, and every pair is the hand of a
/// clock, its two coordinates. The first turns by 1 radian from word to word, each next one more
/// slowly, the last almost 10000 times (Vaswani and others, 2017):
///
/// \f[ P_{t,\,2i} = \sin(t\, \omega_i) \qquad P_{t,\,2i+1} = \cos(t\, \omega_i) \qquad
///     \omega_i = 10000^{-2i / D} \qquad i = 0 \dots \tfrac{D}{2} - 1 \f]
///
/// Words and columns are counted from 0. (Some programs have all sines first and then all cosines.
/// That is as good, but the numbers stand in other places.)
///
/// Why both sine and cosine? With both, going on by n words is a rotation, the *same* for every
/// place: there is a matrix \f$M_n\f$ with
///
/// \f[ p_{t + n} = M_n\, p_t \qquad \text{for every } t \f]
///
/// so that "three words back" can be learnt by one matrix, wherever the word stands. Find
/// \f$M_n\f$. It touches no two pairs at once, so it has blocks of 2 by 2 on its diagonal; what
/// stands in them follows from
///
/// \f[ \sin(a + b) = \sin a \cos b + \cos a \sin b \qquad
///     \cos(a + b) = \cos a \cos b - \sin a \sin b \f]
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_08_5 {

/// The positions of T words. For example, for D = 2 the rows are (sin 0, cos 0) = (0, 1),
/// (sin 1, cos 1) = (0.841, 0.540), (sin 2, cos 2), ...
/// \param n_words T, perhaps 0
/// \param width D
/// \return (T, D)
/// \throws std::invalid_argument if `n_words` is negative, or if `width` is less than 2 or odd
Matrix positions(std::int64_t n_words, std::int64_t width);

/// The matrix that goes on by n words. For example, for D = 2 and n = 1 it is
/// ((cos 1, sin 1), (-sin 1, cos 1)), and for n = 0 and any D it has ones on its diagonal.
/// \param n how many words forward; back, if it is negative
/// \param width D
/// \return \f$M_n\f$, (D, D)
/// \throws std::invalid_argument if `width` is less than 2 or odd
Matrix go_on(std::int64_t n, std::int64_t width);

}  // namespace unrolled::ex_08_5
