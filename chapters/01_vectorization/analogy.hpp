/// \file
/// king - man + woman = ?
///
///     q = E_a - E_b + E_c                                         (1.11)
///     answer = the word d with the largest cos(E_d, q)            (1.12)
#pragma once

#include "similarity.hpp"

namespace unrolled::vectorize {

/// "a is to b as `answer` is to c": king, man, woman, queen.
struct Analogy {
    Id a = 0;       ///< king
    Id b = 0;       ///< man
    Id c = 0;       ///< woman
    Id answer = 0;  ///< queen
};

/// Whether the three words of the question may be their own answer. Published
/// accuracies exclude them; what that changes is worth seeing.
enum class QueryWords {
    excluded,  ///< a, b and c are no answers.
    allowed    ///< Every word is.
};

/// The point where the fourth word should be, (D).  (1.11)
/// \param E (V, D), rows as they are; take unit_rows() to let each word count
/// the same
/// \throws std::out_of_range for an id outside 0 .. V-1
Vector analogy_point(const Matrix& E, Id a, Id b, Id c);

/// The best answers to `a - b + c`, the best first.  (1.12)
/// \throws std::out_of_range
std::vector<Neighbour> solve(const Matrix& E, const Analogy& question,
                             std::size_t count, QueryWords query_words);

/// How many of the questions have the right word as the best answer.
/// \throws std::out_of_range
std::size_t count_solved(const Matrix& E, const std::vector<Analogy>& questions,
                         QueryWords query_words);

}  // namespace unrolled::vectorize
