/// \file
/// How much to take from every count, estimated from counts of counts.
///
/// n_1, n_2, ... is how many n-grams of one length were seen once, twice, ...
///
///     D    = n_1 / (n_1 + 2 n_2)    (5.16)  one discount for all counts
///     D_1  = 1 - 2 D n_2 / n_1      (5.17)  of what was seen once
///     D_2  = 2 - 3 D n_3 / n_2      (5.18)  of what was seen twice
///     D_3+ = 3 - 4 D n_4 / n_3      (5.19)  of everything else
#pragma once

#include <array>

#include "counts.hpp"

namespace unrolled::ngram {

/// n_1 .. n_4 of one length.
using CountsOfCounts = std::array<Count, 4>;

/// What is taken from a count of 1, of 2, and of 3 or more.
using Discount = std::array<double, 3>;

/// The n-grams of `length` words that have the counts 1 to 4; `<s>` alone does
/// not count. \param counts by node
CountsOfCounts counts_of_counts(const Ngrams& ngrams,
                                const std::vector<Count>& counts,
                                std::size_t length);

/// One discount for all counts (5.16), after Ney, Essen and Kneser. In a small
/// text n_1 or n_2 may be 0; then `undefined` becomes true and the discount is
/// 0.5.
Discount one_discount(const CountsOfCounts& n, bool& undefined);

/// Three discounts (5.17) to (5.19), after Chen and Goodman. If one of n_1,
/// n_2, n_3 is 0, or a discount is negative or above its count, all three are
/// undefined and become 0.5.
Discount three_discounts(const CountsOfCounts& n, bool& undefined);

/// The discounts of every length.
struct Discounts {
    std::vector<Discount> of_length;     ///< (order), of length 1, 2, ...
    std::vector<std::size_t> undefined;  ///< Lengths that fell back.

    /// What is taken from this count; 0 from 0.
    double of(std::size_t length, Count count) const;
};

/// How many discounts each length has.
enum class DiscountKind { one, three };

/// Estimate the discounts of all lengths.
Discounts estimate_discounts(const Ngrams& ngrams,
                             const std::vector<Count>& counts,
                             DiscountKind kind);

/// A sentence on the lengths that fell back, or nothing if there is none: "too
/// few small counts to estimate the discounts of length 1, 3: 0.5 is taken".
std::string notice(const Discounts& discounts);

}  // namespace unrolled::ngram
