/// \file
/// Exercise 8.8: grouped queries, several heads that share their keys and values.
///
/// A model that writes keeps the keys and values of all words so far, in every layer: \f$2 T D\f$
/// numbers for H heads of \f$d = D / H\f$, and to read them takes longer than to compute with them.
/// Queries are not kept. So let the heads share: *grouped* queries (Ainslie and others, 2023) have
/// H heads of queries, but only G heads of keys and values, and H / G neighbouring heads ask the
/// same ones. With 32 heads in 8 groups a quarter of the memory remains. G = H is multi-head
/// attention, G = 1 is called multi-query attention (Shazeer, 2019).
///
/// Head h has columns \f$h d \dots h d + d - 1\f$ of \f$Q\f$ and of the result; group g has the
/// same columns of its own number in \f$K\f$ and \f$V\f$, which are narrower. Head h belongs to
/// group
///
/// \f[ g(h) = \left\lfloor \frac{h\, G}{H} \right\rfloor \f]
///
/// and attends on its own, with a causal mask: word i sees the words 0 to i.
///
/// \f[ A^{(h)}_{ij} = \frac{e^{S_{ij}}}{\sum_{m \le i} e^{S_{im}}} \qquad
///     S_{ij} = \frac{q^{(h)}_i \cdot k^{(g)}_j}{\sqrt{d}} \qquad
///     z^{(h)}_i = \sum_{j \le i} A^{(h)}_{ij}\, v^{(g)}_j \f]
#pragma once

#include <cstdint>

#include "tensor.hpp"

namespace unrolled::ex_08_8 {

/// Attend with heads that share. For example, with a single word, of four heads in two groups of
/// width 1, the values (7, 9) become (7, 7, 9, 9), whatever the queries and keys are.
/// \param Q the queries of all heads side by side, (T, H d)
/// \param K the keys of all groups side by side, (T, G d)
/// \param V the values of all groups side by side, (T, G d)
/// \param n_heads H
/// \param n_groups G
/// \return what the heads found, side by side, (T, H d)
/// \throws std::invalid_argument if `n_groups` is less than 1 or does not divide `n_heads`, if
/// `n_heads` is less than 1 or does not divide the width of Q, or if K or V has another shape than
/// (T, G d)
Matrix grouped_attention(const Matrix& Q, const Matrix& K, const Matrix& V, std::int64_t n_heads,
                         std::int64_t n_groups);

}  // namespace unrolled::ex_08_8
