/// \file
/// Linear interpolation: a mixture of all orders.
///
///     p(w | h) = lambda_n p_ML(w | h) + (1 - lambda_n) p(w | h')    (5.9)
///     r_n      = lambda_n p_ML(w | h) / p(w | h)                    (5.10)
///     lambda_n = sum s_n r_n / sum s_n,   s_{n-1} = s_n (1 - r_n)   (5.11)
///
/// n is the length of `h w`, h' is h without its first word, and below the
/// single words stands 1 / V. After a history that was never continued, p is
/// p(w | h'). The sums run over a text that was not counted.
#pragma once

#include "model.hpp"

namespace unrolled::ngram {

/// The mixture (5.9). \param lambdas (order), of length 1, 2, ...
/// \throws std::invalid_argument unless there is one in [0, 1] for each length
Model linear_interpolation(const Counts& counts,
                           const std::vector<double>& lambdas);

/// The lambdas that make a text likely, by expectation maximisation from 0.5:
/// each word shares itself out among the orders (5.10), and each order's weight
/// becomes the share that it was given (5.11).
/// \param held_out a text that was not counted \param rounds how often
std::vector<double> fit_lambdas(const Counts& counts, const Ids& held_out,
                                std::size_t rounds = 20);

}  // namespace unrolled::ngram
