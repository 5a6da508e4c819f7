/// \file
/// Exercise 8.7: attention row by row, in constant memory.
///
/// For T words attention makes T times T weights: for 1024 words and numbers of 8 bytes, 8 MB for
/// every head of every layer. It need not keep them. Flash attention (Dao and others, 2022) gets
/// the same outputs while it reads keys and values once, some rows at a time, and of all that it
/// has read it remembers no more than this:
///
/// \f[ m = \max_j s_j \qquad \ell = \sum_j e^{s_j - m} \qquad
///     o = \frac{1}{\ell} \sum_j e^{s_j - m}\, v_j \qquad s_j = \frac{q \cdot k_j}{\sqrt{d_k}} \f]
///
/// The index j runs over the keys so far. \f$o\f$ is at every moment the output for those keys, so
/// that after the last row it is the output of the query. The difficulty is \f$m\f$: when a larger
/// score comes, all that was added up before was measured against the old one. What has to be done
/// to \f$\ell\f$ and \f$o\f$ so that the three equations hold again, without looking at any key a
/// second time?
///
/// Two processors may read one half of the keys each. What they remember is enough to find what one
/// would remember that has read all of them.
///
/// No exponential may be above 1: scores of 1000, in any order, are no trouble.
#pragma once

#include "tensor.hpp"
#include "walk.hpp"

namespace unrolled::ex_08_7 {

/// What is remembered of the keys and values so far. Of none at all it is minus infinity, 0, and
/// zeros.
struct Memory {
    Real largest;   ///< m
    Real sum;       ///< the sum of all e^(s - m)
    Vector output;  ///< o, (d_v)
};

template <class Visit, Is<Memory>... M>
void for_each(Visit&& visit, M&... m)
{
    visit("largest", m.largest...);
    visit("sum", m.sum...);
    visit("output", m.output...);
}

/// Read one more row. For example, with a query (1) and a memory of 0, 1 and (8), the key (0) with
/// the value (4) makes it 0, 2 and (6): two rows of the same score, and their mean.
/// \param before what is remembered of the rows before
/// \param q the query, (d_k)
/// \param k the key of the new row, (d_k)
/// \param v the value of the new row, (d_v)
/// \throws std::invalid_argument if k has another size than q, or v than `before.output`
Memory read_row(const Memory& before, const Vector& q, const Vector& k, const Vector& v);

/// What is remembered of the rows of both. The order does not matter, and either may have read
/// nothing.
/// \param a what is remembered of some rows, for one query
/// \param b what is remembered of others, for the same query
/// \throws std::invalid_argument if their outputs have different sizes
Memory join(const Memory& a, const Memory& b);

}  // namespace unrolled::ex_08_7
