/// \file
/// Exercise 6.7: edit distance and error rate.
///
/// A translation can be nearly right. How far it is from the right one says the *edit distance*
/// (Levenshtein, 1966): the fewest edits that turn what was written into what is right. An edit
/// replaces one word by another, inserts a word that is missing, or deletes one that is too much.
///
/// With \f$d_{ij}\f$ the distance between the first i words written and the first j right words:
///
/// \f[ d_{i0} = i \qquad d_{0j} = j \qquad d_{ij} = \min \begin{cases}
///     d_{i-1,j-1} + [w_i \ne r_j] & \text{keep or replace}
///     \\ d_{i-1,j} + 1 & \text{delete } w_i
///     \\ d_{i,j-1} + 1 & \text{insert } r_j \end{cases} \f]
///
/// where \f$[\cdot]\f$ is 1 if true, 0 if not. The *error rate* of many sentences is the number of
/// all their edits divided by the number of all their right words. Speech recognition calls it the
/// word error rate, and it can exceed 1.
///
/// The lecture's limit of a summary of fixed size, the longer the sentence the worse, becomes
/// visible when the error rate is taken for short, middle and long sentences by themselves.
#pragma once

#include <cstdint>
#include <vector>

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_06_7 {

/// How many edits of each kind.
struct Edits {
    std::int64_t replaced;  ///< wrong words
    std::int64_t inserted;  ///< words that were missing
    std::int64_t deleted;   ///< words that were too much
};

template <class Visit, Is<Edits>... E>
void for_each(Visit&& visit, E&... e)
{
    visit("replaced", e.replaced...);
    visit("inserted", e.inserted...);
    visit("deleted", e.deleted...);
}

/// The fewest edits that turn `written` into `right`. Often there are several ways with equally few
/// edits; then the one that replaces most counts, which leaves no choice. For example, (1, 2)
/// becomes (2, 1) by two replacements, or by a deletion and an insertion: it is (2, 0, 0).
/// \param written ids, perhaps none
/// \param right ids, perhaps none
Edits edits(const Ids& written, const Ids& right);

/// The error rate by length: entry g is that of all sentences whose right side has
/// \f$g w + 1\f$ to \f$(g + 1) w\f$ words, with w the width. It is 0 for a length that no sentence
/// has. There are as many entries as the longest right sentence needs.
///
/// For example, with width 2, right sentences of 1, 2 and 3 words, and 0, 1 and 3 edits, the rates
/// are (1/3, 1).
/// \param written N sentences, as they came out
/// \param right N sentences, none of them empty
/// \param width \f$w\f$, 1 or more
/// \throws std::invalid_argument if there are not equally many, or none, if a right one is empty,
/// or if the width is less than 1
Vector error_by_length(const std::vector<Ids>& written, const std::vector<Ids>& right,
                       std::int64_t width);

}  // namespace unrolled::ex_06_7
