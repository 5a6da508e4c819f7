/// \file
/// Exercise 8.6: rotary positions, turn instead of add.
///
/// Exercise 8.5 adds a position to every word vector, and leaves it to the weights to find out that
/// a distance is what counts. *Rotary* positions (Su and others, 2021) build it in. Nothing is
/// added; instead the query and the key of a word are turned, the further the later the word
/// stands. Each pair of neighbouring numbers is the hand of a clock, with the speeds of exercise
/// 8.5, and word t turns it by \f$t\, \omega_i\f$, counterclockwise:
///
/// \f[ y_{2i} = x_{2i} \cos(t\, \omega_i) - x_{2i+1} \sin(t\, \omega_i) \qquad
///     y_{2i+1} = x_{2i} \sin(t\, \omega_i) + x_{2i+1} \cos(t\, \omega_i) \f]
/// \f[ \omega_i = 10000^{-2i / d} \qquad i = 0 \dots \tfrac{d}{2} - 1 \f]
///
/// If both hands of a score are turned by the same angle, their dot product stays what it was. So
/// the score of word m and word n depends on \f$m - n\f$ alone: the same pair of words, ten
/// sentences later, has the same score. Values are not turned, they are what is handed over.
///
/// (Some programs pair number i with number \f$i + d/2\f$ instead of its neighbour. Weights that
/// were trained in one way are useless in the other.)
///
/// A layer has a way back too. Given the gradient of the turned vectors, \f$dy\f$, what is that of
/// the vectors themselves? Think of what the transpose of a rotation is.
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_08_6 {

/// Turn queries, or keys. For example, the rows (1, 0) and (1, 0) from word 0 on become (1, 0) and
/// (cos 1, sin 1).
/// \param X one vector in each row, (T, d)
/// \param first the number of the word in the first row, from 0; the next row is the next word
/// \return (T, d)
/// \throws std::invalid_argument if d is less than 2 or odd
Matrix rotate(const Matrix& X, std::int64_t first);

/// The gradient of X from the gradient of what `rotate(X, first)` returned.
/// \param dY (T, d)
/// \param first as for `rotate`
/// \return \f$dX\f$, (T, d)
/// \throws std::invalid_argument if d is less than 2 or odd
Matrix rotate_backward(const Matrix& dY, std::int64_t first);

}  // namespace unrolled::ex_08_6
