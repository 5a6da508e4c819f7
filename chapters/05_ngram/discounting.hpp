/// \file
/// Take a little from every count, and give it to the words that were not
/// seen.
///
/// a(h w) is the count that is discounted, D(a) what is taken from it, and
/// h' the history without its first word.
///
///     u(h w)   = (a(h w) - D(a(h w))) / sum_v a(h v)              (5.12)
///     gamma(h) = sum_v D(a(h v)) / sum_v a(h v)                   (5.13)
///     p(w | h) = u(h w) + gamma(h) p(w | h')     interpolated     (5.14)
///     alpha(h) = gamma(h) / (1 - sum_{seen v} p(v | h'))          (5.15)
///     p(w | h) = u(h w) if seen, else alpha(h) p(w | h')          backing off
///
/// Below the single words stands the even distribution, 1 / V.
#pragma once

#include "discounts.hpp"
#include "model.hpp"

namespace unrolled::ngram {

/// A model, and the discounts that made it.
struct Discounted {
    Model model;          ///< The probabilities.
    Discounts discounts;  ///< What was taken.
};

/// Interpolated absolute discounting: (5.12) to (5.14) on the plain counts,
/// with one discount (5.16) for each length.
Discounted absolute_discounting(const Counts& counts);

/// Backing off: the shorter history is asked only for words that the longer
/// one has never seen, (5.12) and (5.15). After a history that has seen all
/// words nothing is taken.
Discounted backing_off(const Counts& counts);

/// (5.12) to (5.14) on counts of any kind.
/// \param counts by node: the a(h w) of the formulas
Model interpolate(const std::shared_ptr<const Ngrams>& ngrams,
                  const std::vector<Count>& counts, const Discounts& discounts);

}  // namespace unrolled::ngram
