/// \file
/// For tests: how near is near, and tensors to try things on.
#pragma once

#include <cmath>
#include <limits>
#include <type_traits>

#include "random.hpp"
#include "walk.hpp"

namespace unrolled::test {

/// Gradient checks and comparisons to many digits only make sense in double.
inline constexpr bool is_double = std::is_same_v<Real, double>;

/// How far two ways of computing the same may drift apart.
inline constexpr double rounding = is_double ? 1e-12 : 1e-5;

/// How far a number may be from the one that another program wrote down.
inline constexpr double tolerance = is_double ? 1e-10 : 1e-4;

/// The largest difference of two tensors, relative where the numbers are large; infinite if their
/// shapes differ or a number is not one.
template <std::size_t rank>
double difference(const Tensor<rank>& a, const Tensor<rank>& b)
{
    if (a.shape() != b.shape()) return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = static_cast<double>(values(a)[i]), y = static_cast<double>(values(b)[i]);
        const double apart = std::abs(x - y) / std::max({1.0, std::abs(x), std::abs(y)});
        if (!(apart <= largest)) largest = std::isnan(apart) ? HUGE_VAL : apart;
    }
    return largest;
}

/// A matrix of normal numbers.
inline Matrix random_matrix(std::size_t rows, std::size_t cols, Random& random,
                            double deviation = 1)
{
    Matrix m = zeros<Matrix>(rows, cols);
    fill_normal(m, random, deviation);
    return m;
}

/// A sequence `(T, N, D)` of standard normal numbers.
inline Tensor3 random_sequence(std::size_t T, std::size_t N, std::size_t D, Random& random)
{
    Tensor3 xs = zeros<Tensor3>(T, N, D);
    fill_normal(xs, random, 1);
    return xs;
}

/// One matrix as something to take the gradient of.
struct Scores {
    Matrix s;  ///< (R, V)
};

template <class Visit, Is<Scores>... P>
void for_each(Visit&& visit, P&... p)
{
    visit("s", p.s...);
}

}  // namespace unrolled::test
