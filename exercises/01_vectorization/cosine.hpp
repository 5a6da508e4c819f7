/// \file
/// Exercise 1.5: how alike are two words?
#pragma once

#include <cstdint>

#include "tensor.hpp"

/// Exercise 1.5, cosine.
///
/// Words that are used alike get vectors that point the same way; how long the vectors are says
/// mostly how frequent the words are. So likeness is measured by the angle alone.
namespace unrolled::ex_01_5 {

/// The cosine of the angle between two vectors,
/// \f[ \cos(a, b) = \frac{\sum_i a_i b_i}{\sqrt{\sum_i a_i^2} \sqrt{\sum_i b_i^2}} \f]
/// 1 for the same direction, 0 for a right angle, -1 for opposite directions. A vector of zeros has
/// no direction: its cosine with anything is 0 here.
///
/// (3, 4) and (4, 3) have the cosine 24 / 25 = 0.96.
///
/// \param a,b (D)
/// \throws std::invalid_argument if the lengths differ
Real cosine(const Vector& a, const Vector& b);

/// The row of `vectors` whose cosine with the query is largest; the first of equals. This is how an
/// analogy is answered: "man is to king as woman is to what?" asks for the word nearest to
/// king - man + woman, with the three words of the question excluded.
///
/// With the rows (1, 0), (0, 1) and (1, 1), the query (9, 1) is nearest to row 0; with row 0
/// excluded it is nearest to row 2.
///
/// \param vectors (V, D), one word per row
/// \param query (D)
/// \param excluded ids of rows that are no answer, perhaps none
/// \return the number of the row, or -1 if every row is excluded
/// \throws std::invalid_argument if the query's length is not D
std::int64_t most_similar(const Matrix& vectors, const Vector& query, const Ids& excluded);

}  // namespace unrolled::ex_01_5
