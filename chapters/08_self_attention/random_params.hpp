/// \file
/// For tests: parts of a Transformer with random numbers.
#pragma once

#include "test_support.hpp"
#include "transformer.hpp"

namespace unrolled::self_attention {

/// Random numbers into every tensor of a struct.
template <class P>
P randomised(P p, Random& random, double deviation = 0.6)
{
    walk([&](const std::string&,
             auto& tensor) { fill_normal(tensor, random, deviation); },
         p);
    return p;
}

/// The loss of which the tests take gradients: the sum of y times fixed
/// numbers.
inline double weighted(const Matrix& y, const Matrix& dy)
{
    return static_cast<double>(sum_all(Matrix(y * dy)));
}

/// Parameters and input of a part, to take both gradients at once.
template <class P>
struct WithInput {
    P params;  ///< Of the part.
    Matrix x;  ///< What it is given.
};

/// Is a type such a pair?
template <class T>
struct IsWithInput : std::false_type {
};
/// This one is.
template <class P>
struct IsWithInput<WithInput<P>> : std::true_type {
};

/// Visit both.
template <class Visit, class... W>
requires(IsWithInput<std::remove_const_t<W>>::value&&...) void for_each(
    Visit&& visit, W&... w)
{
    visit("params", w.params...);
    visit("x", w.x...);
}

}  // namespace unrolled::self_attention
